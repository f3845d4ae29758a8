// The clock's ticks: every few seconds each job looks whether something has become due. What is due comes from the database,
// so a missed, doubled or misfired tick (a clock that jumps) costs nothing.
//
// pg-boss is not used: promises, messages and their states are rows that change in one transaction, and a job queue beside
// them would be a second truth about the same message. It has its place here once work arises that has no row of its own.
import { scheduleJob } from 'node-schedule';
import { type Clock, type Log, messageOf } from '../base/index.ts';

export interface Job {
  readonly name: string;
  /** Does what is due at that moment; finding nothing is the usual case. */
  run(now: Date): Promise<void>;
}

/** Calls `tick` every so many seconds until the returned function is called. */
export type Ticker = (everySeconds: number, tick: () => void) => () => void;

export interface TickNeeds {
  readonly clock: Clock;
  readonly log: Log;
  /** seconds between ticks, a divisor of 60 */
  readonly every: number;
  /** run one after the other, in this order */
  readonly jobs: readonly Job[];
  /** a test passes its own */
  readonly ticker?: Ticker;
}

export interface Ticks {
  /** One round now; joins the round that is under way. */
  tick(): Promise<void>;
  /** No more rounds; resolves when the one under way is over. */
  stop(): Promise<void>;
}

const nodeSchedule: Ticker = (everySeconds, tick) => {
  const job = scheduleJob(`*/${everySeconds} * * * * *`, tick);
  return () => job.cancel();
};

/** Starts at once and goes on. A round never overlaps the one before; a job that fails is logged and does not stop the others. */
export function startTicks({ clock, log, every, jobs, ticker = nodeSchedule }: TickNeeds): Ticks {
  let round: Promise<void> | undefined;
  let stopped = false;

  async function runAll(): Promise<void> {
    for (const job of jobs) {
      if (stopped) return;
      try {
        await job.run(clock.now());
      } catch (thrown) {
        log.error({ job: job.name, reason: messageOf(thrown) }, 'schedule: job failed');
      }
    }
  }

  function tick(): Promise<void> {
    if (stopped) return Promise.resolve();
    round ??= runAll().finally(() => {
      round = undefined;
    });
    return round;
  }

  const cancel = ticker(every, () => void tick());
  void tick();
  return {
    tick,
    async stop() {
      stopped = true;
      cancel();
      await round;
    },
  };
}
