// The port to a messaging platform: turns its updates into IncomingMessage and Replies into its messages, nothing else.
import type { ChannelLimits, IncomingMessage, Reply } from './types.ts';

export type MessageHandler = (message: IncomingMessage) => Promise<readonly Reply[]>;

/** What became of one message that we sent by ourselves (a reminder, a digest). */
export type SendResult =
  | { readonly state: 'sent'; readonly providerMessageId: string }
  /** that person cannot be written to: blocked us, left, never wrote */
  | { readonly state: 'unreachable'; readonly reason: string }
  /** surely not delivered; may be tried again, not before `afterSeconds` */
  | { readonly state: 'retry'; readonly reason: string; readonly afterSeconds?: number }
  /** handed over, no answer: delivered or not */
  | { readonly state: 'unknown'; readonly reason: string }
  /** refused for good: trying again changes nothing */
  | { readonly state: 'failed'; readonly reason: string };

export interface Channel {
  readonly key: string;
  readonly limits: ChannelLimits;
  /** Begins to receive; resolves when ready. @throws Failure with a sentence when the platform refuses us */
  start(handle: MessageHandler): Promise<void>;
  /** Stops receiving, waits for what is being answered. */
  stop(): Promise<void>;
  send(chatId: string, reply: Reply): Promise<SendResult>;
}
