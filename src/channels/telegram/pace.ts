// How long the Telegram channel waits for what; a test passes shorter times.

import type { GateLimits } from '../../chat/index.ts';
import { TELEGRAM_LIMITS } from './gated.ts';

export interface Pace {
  readonly limits: GateLimits;
  /** of one long poll; Telegram answers earlier when something arrives */
  readonly pollSeconds: number;
  /** between looks whether what must be waited for is over: room for more updates, another process */
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
  /** answers worked out at the same time */
  readonly lanes: number;
  /** how long after one picture of an album the others may come */
  readonly albumMs: number;
  /** between looks at what other processes left */
  readonly takeUpMs: number;
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
  albumMs: 800,
  takeUpMs: 30_000,
};
