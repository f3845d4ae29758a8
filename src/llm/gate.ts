// Lets a few through at a time; the others wait in order until their time is up.

export interface Gate {
  /** @returns what to call when done; undefined: too many wait already, or the signal came first */
  enter(signal: AbortSignal): Promise<(() => void) | undefined>;
}

export function openGate(width: number, mostWaiting: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;

  function leaver(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside--;
      waiting.shift()?.();
    };
  }

  return {
    async enter(signal) {
      if (signal.aborted || (inside >= width && waiting.length >= mostWaiting)) return undefined;
      if (inside < width) {
        inside++;
        return leaver();
      }
      return new Promise(resolve => {
        const giveUp = (): void => {
          waiting.splice(waiting.indexOf(go), 1);
          resolve(undefined);
        };
        const go = (): void => {
          signal.removeEventListener('abort', giveUp);
          inside++;
          resolve(leaver());
        };
        waiting.push(go);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}
