// Keeps under a platform's limits: so many messages a second in all, one a second to each chat, and none while it told us to wait.
import { addSeconds, type Clock, type Sleep } from '../base/index.ts';

export interface PaceLimits {
  /** messages a second over all chats of a channel */
  readonly overall: number;
  /** milliseconds between two messages to one chat */
  readonly perChatMs: number;
}

/** Telegram: 30 a second overall, 1 a second to one chat; a little below the first. */
export const USUAL_LIMITS: PaceLimits = { overall: 29, perChatMs: 1_000 };

export interface Pacer {
  /** Waits until a message to that chat may leave. */
  turn(chatId: string): Promise<void>;
  /** The platform asked for silence. */
  pause(seconds: number): void;
  isPaused(): boolean;
}

export function openPacer(clock: Clock, sleep: Sleep, limits: PaceLimits = USUAL_LIMITS): Pacer {
  const gapMs = 1_000 / limits.overall;
  const chats = new Map<string, number>();
  let nextAt = 0;
  let pause: { readonly until: Date; readonly seconds: number } | undefined;
  return {
    async turn(chatId) {
      const now = clock.now().getTime();
      const at = Math.max(now, nextAt, chats.get(chatId) ?? 0);
      // never more than the longest gap: a clock that is set back must not stop the post
      const wait = Math.min(at - now, limits.perChatMs);
      nextAt = now + wait + gapMs;
      for (const [chat, free] of chats) if (free <= now) chats.delete(chat);
      chats.set(chatId, now + wait + limits.perChatMs);
      if (wait > 0) await sleep(wait);
    },
    pause(seconds) {
      pause = { until: addSeconds(clock.now(), seconds), seconds };
    },
    isPaused() {
      const left = pause ? pause.until.getTime() - clock.now().getTime() : 0;
      // more left than was asked for: the clock was set back
      if (pause && (left <= 0 || left > pause.seconds * 1_000)) pause = undefined;
      return pause !== undefined;
    },
  };
}
