// Takes updates, however they come: into the inbox first, then each chat's in their order, several chats at once. Whatever kills
// the process, the inbox has what was not answered, and the next start, or another process, goes on with it.
import type { Update } from 'grammy/types';
import type { Clock, Log } from '../../base/index.ts';
import type { Begun, Inbox } from '../../chat/index.ts';
import { albumOf, isUpdate, KEY, laneOf } from './incoming.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
import { describe } from './refusals.ts';

/** More than this waits at Telegram, where it costs nothing. */
const ROOM = 2_000;
/** An update over which the process died so often is not worked on again. */
const ATTEMPTS = 4;

export type Mine = Extract<Begun, { state: 'mine' }>;

/** What is no part of an answer, and must not delay that it is marked as given: killed before that, it is given again. */
export type Afterwards = () => Promise<void>;

export interface ReceiveNeeds {
  readonly inbox: Inbox;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace: Pace;
  /** Answers what belongs together: one update, or the pictures of one album. Throws only when the database does. */
  readonly answer: (updates: readonly [Update, ...Update[]], begun: Mine) => Promise<Afterwards>;
  /** says that it will not be answered */
  readonly giveUp: (update: Update) => Promise<void>;
}

export interface Receiver {
  /** Resolves when they are durable. */
  take(updates: readonly Update[]): Promise<void>;
  /** Takes up what an earlier process, or one that died, left. */
  takeUp(): Promise<void>;
  /** whether more can be taken now */
  hasRoom(): boolean;
  waiting(): number;
  /** Begins nothing more; resolves when what was begun is answered. What has not begun stays in the inbox. */
  stop(): Promise<void>;
}

export function openReceiver({ inbox, clock, log, pace, answer, giveUp }: ReceiveNeeds): Receiver {
  const queues = new Map<string, Update[]>();
  const running = new Set<Promise<void>>();
  /** in a queue or being answered here */
  const held = new Set<number>();
  const stopping = new AbortController();

  function enqueue(update: Update): void {
    if (held.has(update.update_id) || stopping.signal.aborted) return;
    held.add(update.update_id);
    const lane = laneOf(update);
    const queue = queues.get(lane);
    if (queue) return void queue.push(update);
    const own = [update];
    queues.set(lane, own);
    const run = work(lane, own).finally(() => running.delete(run));
    running.add(run);
  }

  async function work(lane: string, queue: Update[]): Promise<void> {
    for (let first = queue[0]; first && !stopping.signal.aborted; first = queue[0]) {
      // the pictures of an album come one by one
      if (albumOf(first) !== undefined) await pause(pace.albumMs, stopping.signal);
      await answerNext(queue);
    }
    queues.delete(lane);
  }

  async function answerNext(queue: Update[]): Promise<void> {
    const first = queue.shift();
    if (!first || stopping.signal.aborted) return;
    const album = albumOf(first);
    const others = queue.findIndex(update => album === undefined || albumOf(update) !== album);
    const together: [Update, ...Update[]] = [first, ...queue.splice(0, others < 0 ? queue.length : others)];
    try {
      await answerTogether(together);
    } catch (thrown) {
      // the database: the next look at the inbox finds it again
      log.error({ channel: KEY, update: first.update_id, problem: describe(thrown) }, 'update left in the inbox');
    } finally {
      for (const { update_id: id } of together) held.delete(id);
    }
  }

  async function answerTogether(updates: readonly [Update, ...Update[]]): Promise<void> {
    const [first] = updates;
    let begun = await inbox.begin(KEY, first.update_id, clock.now());
    while (begun.state === 'later') {
      await pause(pace.busyPollMs, stopping.signal);
      if (stopping.signal.aborted) return;
      begun = await inbox.begin(KEY, first.update_id, clock.now());
    }
    if (begun.state === 'gone') return;
    const afterwards = begun.attempt > ATTEMPTS ? await giveUp(first) : await answer(updates, begun);
    await inbox.answered(
      KEY,
      updates.map(update => update.update_id),
      clock.now(),
    );
    await afterwards?.();
  }

  return {
    async take(updates) {
      const kept = await inbox.keep(
        KEY,
        updates.map(update => ({ id: update.update_id, lane: laneOf(update), body: update })),
        clock.now(),
      );
      for (const update of updates) if (kept.has(update.update_id)) enqueue(update);
    },
    async takeUp() {
      for (const { body } of await inbox.waiting(KEY)) if (isUpdate(body)) enqueue(body);
    },
    hasRoom: () => held.size < ROOM,
    waiting: () => held.size,
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
