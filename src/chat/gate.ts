// The one door through which everything leaves to a platform: within its limits, in silence while it asked for that, and who
// waits for an answer goes before what we send by ourselves. In memory, because one process at a time sends for a bot.
import { type Stopwatch, stopwatch } from '../base/index.ts';

/** So many messages within so many milliseconds. */
export interface Limit {
  readonly count: number;
  readonly ms: number;
}

export interface GateLimits {
  /** over all chats */
  readonly overall: Limit;
  /** of the overall limit, kept free for replies */
  readonly reserve: number;
  /** to one chat */
  perChat(chatId: string): readonly Limit[];
}

export type Urgency = 'reply' | 'push';

/** Leave to send one message; `over` when the platform has answered. */
export interface Pass {
  /** refused: nothing came into the chat */
  over(refused?: boolean): void;
}

export interface Booking {
  /** gives the turn back, if no push has used it */
  release(): void;
}

export interface Gate {
  /**
   * Waits for the turn of a message to that chat.
   * @returns undefined when it was called off: by the signal, or for a push because the platform asked for silence
   */
  turn(chatId: string, urgency: Urgency, signal?: AbortSignal): Promise<Pass | undefined>;
  /** Takes the turn of a push ahead: the next push to that chat goes at once. `undefined` as for `turn`. */
  book(chatId: string, signal?: AbortSignal): Promise<Booking | undefined>;
  /** The platform asked for silence. */
  pause(seconds: number): void;
  /** milliseconds of silence left; 0: none */
  pausedMs(): number;
}

/**
 * A platform counts when a message arrives, which we never see: it lies between sending and answer. Counting from the sending
 * to a while after the answer keeps its count exactly; slow answers would cost too much of the overall rate, and an answer that
 * never comes must not close a chat, so no longer than this.
 */
const UNSEEN_MS = { overall: 150, chat: 2_000 };

interface Waiting {
  readonly chatId: string;
  readonly urgency: Urgency;
  readonly grant: (pass: Pass | undefined) => void;
}

interface Sent {
  readonly at: number;
  /** of its answer, once it has come */
  end: number | undefined;
}

/** What was sent of late, each until the limit's time after it is over. */
class Window {
  readonly #limit: Limit;
  readonly #unseenMs: number;
  readonly #sent: Sent[] = [];

  constructor(limit: Limit, unseenMs: number) {
    this.#limit = limit;
    this.#unseenMs = unseenMs;
  }

  /** How long until another may leave, with `spare` places left free; 0: now. */
  wait(now: number, spare: number): number {
    while (this.#sent[0] && this.#until(this.#sent[0]) <= now) this.#sent.shift();
    const over = this.#sent.length - Math.max(1, this.#limit.count - spare);
    const blocking = this.#sent[over];
    return blocking ? Math.max(1, this.#until(blocking) - now) : 0;
  }

  add(now: number): Sent {
    const sent: Sent = { at: now, end: undefined };
    this.#sent.push(sent);
    return sent;
  }

  takeBack(sent: Sent): void {
    const index = this.#sent.indexOf(sent);
    if (index >= 0) this.#sent.splice(index, 1);
  }

  /** nothing was ever sent, or all of it is long past */
  isEmpty(now: number): boolean {
    return this.wait(now, 0) === 0 && this.#sent.length === 0;
  }

  #until({ at, end }: Sent): number {
    return Math.min(end ?? Number.POSITIVE_INFINITY, at + this.#unseenMs) + this.#limit.ms;
  }
}

export function openGate(limits: GateLimits, now: Stopwatch = stopwatch): Gate {
  const overall = new Window(limits.overall, UNSEEN_MS.overall);
  const chats = new Map<string, Window[]>();
  const booked = new Map<string, Pass[]>();
  const waiting: Record<Urgency, Set<Waiting>> = { reply: new Set(), push: new Set() };
  /** pushes leave evenly, so that a reply finds a free place soon */
  const gapMs = limits.overall.ms / Math.max(1, limits.overall.count - 0.5);
  let nextPushAt = 0;
  let silence: { readonly until: number; readonly ms: number } | undefined;
  let timer: NodeJS.Timeout | undefined;

  function pausedMs(): number {
    const left = silence ? silence.until - now() : 0;
    // more left than was asked for: a clock that was set back
    if (silence && (left <= 0 || left > silence.ms)) silence = undefined;
    return silence ? left : 0;
  }

  const windowsOf = (chatId: string): Window[] => {
    const known = chats.get(chatId) ?? limits.perChat(chatId).map(limit => new Window(limit, UNSEEN_MS.chat));
    chats.set(chatId, known);
    return known;
  };

  /** How long that one has to wait as far as we know now. */
  function waitOf({ chatId, urgency }: Waiting, at: number): number {
    const own = windowsOf(chatId).map(window => window.wait(at, 0));
    const all = overall.wait(at, urgency === 'push' ? limits.reserve : 0);
    return Math.max(all, urgency === 'push' ? nextPushAt - at : 0, ...own);
  }

  function pass({ chatId, urgency }: Waiting, at: number): Pass {
    const own = windowsOf(chatId).map(window => ({ window, sent: window.add(at) }));
    const all = overall.add(at);
    // late timers are made up for, a little; a reply takes the place of a push
    nextPushAt = Math.max(nextPushAt, at - 3 * gapMs) + (urgency === 'push' || nextPushAt > at - gapMs ? gapMs : 0);
    return {
      over(refused = false) {
        for (const sent of [all, ...own.map(one => one.sent)]) sent.end ??= now();
        if (refused) for (const { window, sent } of own) window.takeBack(sent);
      },
    };
  }

  /** Lets through whoever may, replies first, and looks again when the next may. */
  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    const silent = pausedMs();
    if (silent > 0) for (const one of waiting.push) settle(one, undefined);
    let soonest = Number.POSITIVE_INFINITY;
    for (const one of silent > 0 ? [] : [...waiting.reply, ...waiting.push]) {
      const at = now();
      const wait = waitOf(one, at);
      if (wait <= 0) settle(one, pass(one, at));
      else soonest = Math.min(soonest, wait);
    }
    if (waiting.reply.size + waiting.push.size === 0) return forget();
    timer = setTimeout(look, Math.max(1, silent > 0 ? silent : soonest));
  }

  function settle(one: Waiting, granted: Pass | undefined): void {
    waiting[one.urgency].delete(one);
    one.grant(granted);
  }

  function forget(): void {
    if (chats.size < 1_000) return;
    const at = now();
    for (const [chatId, windows] of chats) if (windows.every(window => window.isEmpty(at))) chats.delete(chatId);
  }

  async function turn(chatId: string, urgency: Urgency, signal?: AbortSignal): Promise<Pass | undefined> {
    if (signal?.aborted || (urgency === 'push' && pausedMs() > 0)) return undefined;
    const { promise, resolve } = Promise.withResolvers<Pass | undefined>();
    const one: Waiting = { chatId, urgency, grant: resolve };
    const callOff = (): void => settle(one, undefined);
    signal?.addEventListener('abort', callOff);
    waiting[urgency].add(one);
    look();
    const granted = await promise;
    signal?.removeEventListener('abort', callOff);
    return granted;
  }

  return {
    async turn(chatId, urgency, signal) {
      // a silence asked for since it was booked holds for it too; the booking is given back by whoever made it
      const ahead = urgency === 'push' && pausedMs() === 0 ? booked.get(chatId)?.pop() : undefined;
      return ahead ?? turn(chatId, urgency, signal);
    },
    async book(chatId, signal) {
      const granted = await turn(chatId, 'push', signal);
      if (!granted) return undefined;
      const ahead = booked.get(chatId) ?? [];
      booked.set(chatId, ahead);
      ahead.push(granted);
      return {
        release() {
          const index = ahead.indexOf(granted);
          if (index >= 0) ahead.splice(index, 1)[0]?.over(true);
          if (ahead.length === 0 && booked.get(chatId) === ahead) booked.delete(chatId);
        },
      };
    },
    pause(seconds) {
      if (seconds * 1_000 > pausedMs()) silence = { until: now() + seconds * 1_000, ms: seconds * 1_000 };
      look();
    },
    pausedMs,
  };
}
