// Fetches updates by long polling, and confirms to Telegram what is durable here.
import type { Update } from 'grammy/types';
import type { Log } from '../../base/index.ts';
import { KEY } from './incoming.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
import type { Receiver } from './receive.ts';
import { askedToWait, codeOf, describe } from './refusals.ts';

/** As many as Telegram gives at once. */
const WINDOW = 100;

interface UpdateQuery {
  readonly offset?: number;
  readonly limit: number;
  readonly timeout: number;
}

export interface PollNeeds {
  /** confirms all updates below `offset`; given up when the poller is to stop */
  readonly getUpdates: (query: UpdateQuery) => Promise<readonly Update[]>;
  /** the last call of all */
  readonly confirm: (query: UpdateQuery) => Promise<unknown>;
  readonly receiver: Pick<Receiver, 'take' | 'hasRoom'>;
  readonly log: Log;
  readonly pace: Pace;
}

/** What somebody who looks after the service is told of the poller. */
export type PollState = 'working' | 'unreachable' | 'another-poller' | 'token-refused';

export interface Poller {
  /** runs until `signal` */
  run(signal: AbortSignal): Promise<void>;
  state(): PollState;
}

export function openPoller({ getUpdates, confirm, receiver, log, pace }: PollNeeds): Poller {
  /** after the newest; not after the highest: after a quiet week Telegram begins at another number */
  let offset: number | undefined;
  let state: PollState = 'working';

  async function run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        const updates = await getUpdates({ ...(offset !== undefined && { offset }), limit: WINDOW, timeout: pace.pollSeconds });
        if (failures > 0) log.info({ channel: KEY, failures }, 'Telegram answers again');
        failures = 0;
        state = 'working';
        await receiver.take(updates);
        const last = updates.at(-1);
        if (last) offset = last.update_id + 1;
        while (!receiver.hasRoom() && !signal.aborted) await pause(pace.busyPollMs, signal);
      } catch (thrown) {
        if (signal.aborted) break;
        failures += 1;
        tellFailure(thrown, failures);
        await pause(Math.max(pace.backoffMs(failures), 1000 * askedToWait(thrown)), signal);
      }
    }
    // Confirmed, so that the next start does not see it; it would do no harm.
    if (offset !== undefined) await confirm({ offset, limit: 1, timeout: 0 }).catch(() => {});
  }

  function tellFailure(thrown: unknown, failures: number): void {
    const fields = { channel: KEY, failures, problem: describe(thrown) };
    const before = state;
    state = stateOf(codeOf(thrown));
    if (failures > 1 && state === before) return log.info(fields, 'Telegram still gives no updates');
    if (state === 'another-poller')
      return log.warn(fields, 'another program fetches the updates of this bot (or has set a webhook): stop it; trying again until then');
    if (state === 'token-refused')
      return log.error(fields, 'Telegram no longer accepts the bot token: put the new one into TELEGRAM_BOT_TOKEN and restart');
    log.warn(fields, 'no connection to Telegram; trying again');
  }

  return { run, state: () => state };
}

const stateOf = (code: number | undefined): PollState =>
  code === 409 ? 'another-poller' : code === 401 || code === 404 ? 'token-refused' : 'unreachable';
