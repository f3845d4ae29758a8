// How long the Telegram channel waits for what; a test passes shorter times.

import type { GateLimits } from '../../chat/index.ts';
import { TELEGRAM_LIMITS } from './gated.ts';

export interface Pace {
  readonly limits: GateLimits;
  /** of one long poll; Telegram answers earlier when something arrives */
  readonly pollSeconds: number;
  /** between looks at Telegram while a message is still being answered */
  readonly busyPollMs: number;
  /** before the next attempt after `failures` failures in a row */
  backoffMs(failures: number): number;
  /** attempts to deliver one part of an answer to a waiting person */
  readonly attempts: number;
  /** a longer wait asked for by Telegram is not waited out inside an answer */
  readonly longestWaitSeconds: number;
  readonly connectMs: number;
  readonly answerMs: number;
  /** an answer that takes longer than this shows "typing" */
  readonly typingAfterMs: number;
  /** chats answered at the same time */
  readonly lanes: number;
}

export const usualPace: Pace = {
  limits: TELEGRAM_LIMITS,
  pollSeconds: 30,
  busyPollMs: 500,
  backoffMs: failures => Math.min(30_000, 500 * 2 ** Math.min(failures - 1, 10)),
  attempts: 6,
  longestWaitSeconds: 120,
  connectMs: 10_000,
  answerMs: 60_000,
  typingAfterMs: 1_500,
  lanes: 16,
};
