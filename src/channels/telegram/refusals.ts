// What an error of the Bot API means for a message that we wanted delivered.
import { GrammyError, HttpError } from 'grammy';
import type { SendResult } from '../../chat/index.ts';
import { HeldBack, TransportFailure } from './transport.ts';

export type Undelivered = Exclude<SendResult, { readonly state: 'sent' }>;

/** The 400s that mean "there is nobody there". */
const NOBODY_THERE = /chat not found|user not found|PEER_ID_INVALID|user is deactivated|group chat was deactivated/i;

/** @throws what is no error of the connection or of Telegram: a defect of ours */
export function undeliveredBy(thrown: unknown): Undelivered {
  if (thrown instanceof GrammyError) return refusedByTelegram(thrown);
  const failure = thrown instanceof HttpError ? thrown.error : thrown;
  if (failure instanceof HeldBack) return { state: 'retry', reason: failure.message, afterSeconds: failure.seconds };
  if (failure instanceof TransportFailure) return cutOff(failure);
  throw thrown;
}

function refusedByTelegram({ error_code: code, description, parameters }: GrammyError): Undelivered {
  const reason = `${code} ${description}`;
  if (code === 429) return { state: 'retry', reason, afterSeconds: parameters.retry_after ?? 1 };
  if (code === 403 || NOBODY_THERE.test(description)) return { state: 'unreachable', reason };
  if (code === 504) return { state: 'unknown', reason };
  // A revoked token (401, 404) says nothing about the message: it can go once the token is put right.
  if (code >= 500 || code === 401 || code === 404 || code === 409) return { state: 'retry', reason };
  return { state: 'failed', reason };
}

/**
 * A 5xx page of a proxy or of Telegram's front end means that the request was not carried out, except 504 (nobody
 * knows). An answer below 500 that is no Bot API answer leaves it open too.
 */
function cutOff({ message: reason, handedOver, status }: TransportFailure): Undelivered {
  if (status !== undefined && status >= 500 && status !== 504) return { state: 'retry', reason };
  if (status === 429) return { state: 'retry', reason, afterSeconds: 1 };
  if (status === 413) return { state: 'failed', reason };
  return handedOver ? { state: 'unknown', reason } : { state: 'retry', reason };
}

/** For the log: what happened, without the token and without contents. */
export function describe(thrown: unknown): string {
  if (thrown instanceof GrammyError) return `${thrown.method}: ${thrown.error_code} ${thrown.description}`;
  if (thrown instanceof HttpError) return describe(thrown.error);
  if (thrown instanceof TransportFailure) return thrown.message;
  return thrown instanceof Error ? `${thrown.name} ${firstFrame(thrown)}` : typeof thrown;
}

/** Where it was thrown. The message itself may quote what a person wrote. */
const firstFrame = (error: Error): string => /^\s+at .*$/m.exec(error.stack ?? '')?.[0].trim() ?? '';

export const codeOf = (thrown: unknown): number | undefined => (thrown instanceof GrammyError ? thrown.error_code : undefined);

/** Seconds that Telegram wants to be left alone. */
export const askedToWait = (thrown: unknown): number => (thrown instanceof GrammyError ? (thrown.parameters.retry_after ?? 0) : 0);
