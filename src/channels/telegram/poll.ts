// Fetches updates by long polling, and confirms one to Telegram only when it and all before it have been handled: whatever
// kills the process, Telegram gives the unfinished ones again. A slow answer holds up its own chat only.
import type { Update } from 'grammy/types';
import type { Log } from '../../base/index.ts';
import { laneOf } from './incoming.ts';
import { Lanes } from './lanes.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
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
  /** never throws */
  readonly handle: (update: Update) => Promise<void>;
  readonly log: Log;
  readonly pace: Pace;
}

export interface Poller {
  /** runs until `signal`, then waits for what is being answered */
  run(signal: AbortSignal): Promise<void>;
}

export function openPoller({ getUpdates, confirm, handle, log, pace }: PollNeeds): Poller {
  const lanes = new Lanes(pace.lanes);
  /** in the order they came, so that the first is the lowest */
  const unfinished = new Map<number, Promise<void>>();
  const taken = new Set<number>();
  /** the newest; not the highest: after a quiet week Telegram begins at another number */
  let newest: number | undefined;

  /** The lowest that is not yet to be confirmed. */
  function offset(): { offset?: number } {
    const [lowest] = unfinished.keys();
    if (lowest !== undefined) return { offset: lowest };
    return newest === undefined ? {} : { offset: newest + 1 };
  }

  function take(update: Update): void {
    const { update_id: id } = update;
    if (taken.has(id)) return;
    taken.add(id);
    newest = id;
    unfinished.set(
      id,
      lanes.run(laneOf(update), () => handle(update)).then(() => void unfinished.delete(id)),
    );
  }

  function forgetConfirmed(): void {
    const lowest = offset().offset ?? 0;
    for (const id of taken) if (id < lowest) taken.delete(id);
  }

  async function run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      try {
        const query = { ...offset(), limit: WINDOW, timeout: unfinished.size > 0 ? 0 : pace.pollSeconds };
        const updates = await getUpdates(query);
        if (failures > 0) log.info({ channel: 'telegram', failures }, 'Telegram answers again');
        failures = 0;
        for (const update of updates) take(update);
        forgetConfirmed();
        await someProgress();
      } catch (thrown) {
        if (signal.aborted) break;
        failures += 1;
        tellFailure(thrown, failures);
        await pause(Math.max(pace.backoffMs(failures), 1000 * askedToWait(thrown)), signal);
      }
    }
    await Promise.all(unfinished.values());
    // What was answered is confirmed, so that the next start does not see it; it would do no harm.
    if (newest !== undefined) await confirm({ ...offset(), limit: 1, timeout: 0 }).catch(() => {});
  }

  async function someProgress(): Promise<void> {
    if (unfinished.size === 0) return;
    const done = new AbortController();
    await Promise.race([Promise.all(unfinished.values()), pause(pace.busyPollMs, done.signal)]);
    done.abort();
  }

  function tellFailure(thrown: unknown, failures: number): void {
    const fields = { channel: 'telegram', failures, problem: describe(thrown) };
    const code = codeOf(thrown);
    if (failures > 1) return log.info(fields, 'Telegram still gives no updates');
    if (code === 409)
      return log.warn(fields, 'another program fetches the updates of this bot (or has set a webhook): stop it; trying again until then');
    if (code === 401 || code === 404)
      return log.error(fields, 'Telegram no longer accepts the bot token: put the new one into TELEGRAM_BOT_TOKEN and restart');
    log.warn(fields, 'no connection to Telegram; trying again');
  }

  return { run };
}
