// The port to a messaging platform: turns its updates into IncomingMessage and Replies into its messages, nothing else.
import type { Gate } from './gate.ts';
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

/** What one process at a time does for a channel, of all that run. */
export interface Duty {
  /** Runs `work` whenever it is this process's turn; its signal ends it when the turn is over. Resolves after `signal`. */
  during(signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>): Promise<void>;
}

export interface Channel {
  readonly key: string;
  readonly limits: ChannelLimits;
  /** through which all leaves, where the platform has limits */
  readonly gate?: Gate;
  /** Begins to receive; resolves when ready. @throws Failure with a sentence when the platform refuses us */
  start(handle: MessageHandler): Promise<void>;
  /** Stops receiving, waits for what is being answered. */
  stop(): Promise<void>;
  send(chatId: string, reply: Reply): Promise<SendResult>;
}
