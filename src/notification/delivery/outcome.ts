// What became of one message: as the channel tells it, and as it is written down.
import { addSeconds, messageOf } from '../../base/index.ts';
import type { Channel, SendResult } from '../../chat/index.ts';
import type { Body } from '../body.ts';
import type { Claim, Place, Settlement } from './store.ts';

/** What the channel says; when it throws nobody knows whether the message left. */
export async function trySending(channel: Channel, place: Place, body: Body): Promise<SendResult> {
  try {
    return await channel.send(place.chatId, body);
  } catch (thrown) {
    return { state: 'unknown', reason: messageOf(thrown) };
  }
}

/** Seconds before the next try: about 5, 10, 20 … at most 10 minutes, spread so that not all come back at once. */
const backoffSeconds = (attempt: number, share: number): number => Math.min(600, 5 * 2 ** Math.min(attempt - 1, 10)) * (0.5 + share);

/** @param share 0 … 1, by chance: where in the span of the next try */
export function settlementOf(result: Exclude<SendResult, { state: 'unreachable' }>, claim: Claim, now: Date, share: number): Settlement {
  if (result.state === 'sent') return { state: 'sent', providerMessageId: result.providerMessageId, sentAt: now };
  const error = result.reason;
  if (result.state !== 'retry') return { state: result.state, error };
  return { state: 'queued', error, notBefore: addSeconds(now, Math.max(result.afterSeconds ?? 0, backoffSeconds(claim.attempt, share))) };
}
