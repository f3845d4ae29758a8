// When a platform is left alone: while it fails again and again, and as long as it asks for silence.
import type { Clock } from '../../base/index.ts';
import type { SendResult } from '../../chat/index.ts';

/** Failures in a row after which the trouble is the platform's, not the message's. */
const IN_A_ROW = 3;
const LONGEST_SECONDS = 30;

interface Rest {
  readonly until: number;
  readonly ms: number;
}

export function openRests(clock: Clock) {
  const begun = new Map<string, Rest>();
  /** channel → failures in a row */
  const failures = new Map<string, number>();

  function begin(channel: string, seconds: number): void {
    begun.set(channel, { until: clock.now().getTime() + seconds * 1_000, ms: seconds * 1_000 });
  }

  return {
    /** What a message came to tells whether the platform wants to be left alone. */
    heed(channel: string, result: SendResult): void {
      const failed = result.state === 'retry' && result.afterSeconds === undefined;
      const inARow = failed ? (failures.get(channel) ?? 0) + 1 : 0;
      failures.set(channel, inARow);
      if (inARow >= IN_A_ROW) begin(channel, Math.min(LONGEST_SECONDS, 2 ** (inARow - IN_A_ROW)));
      if (result.state === 'retry' && result.afterSeconds !== undefined) begin(channel, result.afterSeconds);
    },

    rests(channel: string): boolean {
      const rest = begun.get(channel);
      if (!rest) return false;
      const left = rest.until - clock.now().getTime();
      // more left than was meant: the clock was set back
      if (left > 0 && left <= rest.ms) return true;
      begun.delete(channel);
      return false;
    },
  };
}
