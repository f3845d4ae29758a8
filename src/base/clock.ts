// What time it is. Passed in everywhere, so that a test or a trial can live on another day.

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Starts at an instant and runs on from there with real time. */
export function clockFrom(start: Date, real: Clock = systemClock): Clock {
  const offset = start.getTime() - real.now().getTime();
  return { now: () => new Date(real.now().getTime() + offset) };
}

/** Stands still until it is told to go on. */
export interface SetClock extends Clock {
  set(instant: Date): void;
}

export function setClock(instant: Date): SetClock {
  let current = instant.getTime();
  return {
    now: () => new Date(current),
    set: next => {
      current = next.getTime();
    },
  };
}

/** Runs with another clock until it is set; from then on it stands still. */
export function settable(clock: Clock): SetClock {
  let fixed: SetClock | undefined;
  return {
    now: () => (fixed ?? clock).now(),
    set: instant => {
      fixed = setClock(instant);
    },
  };
}

export const addSeconds = (instant: Date, count: number): Date => new Date(instant.getTime() + count * 1_000);

/** Milliseconds; the one place that really waits, so that a test can pass its own. */
export type Sleep = (ms: number) => Promise<void>;
export const sleep: Sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

/** Milliseconds that only ever rise, whatever is done to the clock: for measuring how long something took. */
export type Stopwatch = () => number;
export const stopwatch: Stopwatch = () => performance.now();
