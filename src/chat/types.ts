// What a conversation is made of, for every channel alike: a message comes in, replies of plain blocks go out.
import type { z } from 'zod';
import type { Day } from '../base/index.ts';
import type { Person, Scope } from '../people/index.ts';

/** A file as a channel offers it; its bytes are fetched only when somebody wants them. */
export interface IncomingFile {
  readonly name: string;
  readonly mimeType?: string;
  /** bytes, where the channel says */
  readonly size?: number;
  open(): Promise<Uint8Array>;
}

export type Content =
  | { readonly kind: 'text'; readonly text: string }
  /** a button was pressed: the packed action it carried */
  | { readonly kind: 'action'; readonly action: string }
  | { readonly kind: 'file'; readonly file: IncomingFile; readonly caption: string }
  /** spoken words */
  | { readonly kind: 'voice'; readonly file: IncomingFile }
  /** begin a new conversation */
  | { readonly kind: 'reset' }
  /** something that says nothing to us */
  | { readonly kind: 'unreadable'; readonly what: Unreadable }
  /** nobody wrote: the bot was let into a chat or put out of it, or a chat goes on under another id */
  | { readonly kind: 'place'; readonly what: 'added' | 'removed' }
  | { readonly kind: 'place'; readonly what: 'moved'; readonly to: string };

export type Unreadable = 'sticker' | 'location' | 'contact' | 'poll' | 'video' | 'other';

/** The group in which something was said. */
export interface GroupPlace {
  readonly chatId: string;
  readonly title: string;
  /** the conversation with the sender alone */
  readonly privately: string;
}

export interface IncomingMessage {
  /** "terminal", "telegram" */
  readonly channel: string;
  /** the chat on that channel; context is kept per person and conversation */
  readonly conversation: string;
  /** the platform's id of the message, for the record */
  readonly messageId: string;
  /** the platform's number of the update: one that was answered is not answered again */
  readonly updateId?: number;
  /** the platform's id of the sender; in the terminal the staff code */
  readonly sender: string;
  readonly content: Content;
  /** text of the message replied to, where the channel gives it */
  readonly repliedText?: string;
  /** its id, when it is one of ours */
  readonly repliedTo?: string;
  /** it was written before and is changed now */
  readonly edited?: true;
  /** somebody's words passed on: a quotation */
  readonly forwarded?: true;
  /** said before others */
  readonly group?: GroupPlace;
  /** an earlier attempt to answer it began then and was cut off */
  readonly begunAt?: Date;
}

/** One paragraph or line. Plain text: bold, italic and escaping are the channel's business. */
export interface Block {
  readonly style: 'heading' | 'text' | 'item' | 'quote' | 'note';
  readonly text: string;
}

export interface Button {
  readonly label: string;
  /** a packed action, at most 64 bytes */
  readonly action: string;
}

export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  /** a file on this machine */
  readonly path: string;
}

export interface Reply {
  readonly blocks: readonly Block[];
  /** rows of buttons; each also gets a number that can be typed */
  readonly buttons?: readonly (readonly Button[])[];
  readonly attachments?: readonly Attachment[];
  /** may take the place of the message whose button was pressed (paging) */
  readonly replaces?: boolean;
  /** to the sender alone, whoever else could read the conversation */
  readonly privately?: boolean;
}

/** What the conversation is about; survives restarts, fades after a while. */
export interface Context {
  /** codes in the order last shown */
  readonly shown: readonly string[];
  /** the task talked about, if it is one */
  readonly focus?: string;
  /** what each typed number means now */
  readonly choices: readonly Button[];
  /** the action behind "xem tiếp" */
  readonly more?: string;
  /** what each skill wants to remember: the last question, a report without a task */
  readonly notes: Readonly<Record<string, unknown>>;
}

/** All that a skill may know of the message and its sender. */
export interface Turn {
  readonly person: Person;
  /** what this person may see; an argument of every read */
  readonly scope: Scope;
  readonly now: Date;
  readonly today: Day;
  readonly channel: string;
  readonly conversation: string;
  readonly messageId: string;
  readonly context: Context;
  readonly repliedText?: string;
  /** it is said before the members of that group */
  readonly group?: GroupPlace;
}

/** Replies, and what the next message may refer to. Parts left out stay as they were, unless `forgets`. */
export interface Answer {
  readonly replies: readonly Reply[];
  readonly shown?: readonly string[];
  /** null: no single task is in focus any more */
  readonly focus?: string | null;
  readonly more?: string;
  /** merged into the context's notes of this skill; null clears them */
  readonly notes?: unknown;
}

/** How a skill understood a message. */
export interface Reading<M> {
  readonly meaning: M;
  /** 0 (a guess) … 1 (said in so many words) */
  readonly sure: number;
  /** in a few words, for the question "which do you mean?" */
  readonly gist: string;
  /** stands under the answer: how the message was understood, where the person should look twice */
  readonly note?: string;
}

export interface PendingChange {
  readonly id: number;
  readonly personId: number;
  readonly kind: string;
  readonly conversation: string;
  readonly body: unknown;
  readonly state: 'open' | 'confirmed' | 'cancelled' | 'replaced' | 'expired';
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** One thing the bot can do. Skills never know each other; the router asks each and takes the surest. */
export interface Skill<M> {
  readonly key: string;
  /** the part of the message type that is this skill's */
  readonly meaning: z.ZodType<M>;
  /** NFC text → meaning, or undefined when this is not for this skill. Reads only; `exact` forms first. */
  read(text: string, turn: Turn): Promise<Reading<M> | undefined>;
  /** A second reading that takes its time (a language model's): asked for only when nobody is sure of the first ones. */
  consider?(text: string, turn: Turn): Promise<Reading<M> | undefined>;
  carryOut(meaning: M, turn: Turn): Promise<Answer>;
  /** only reads: what somebody else wrote may be answered like the sender's own words */
  readonly onlyReads?: true;
  /** its meanings are about the group in which they are said, and answered there */
  readonly ofGroup?: true;
  readonly actions?: readonly BoundAction[];
  readFile?(file: IncomingFile, caption: string, turn: Turn): Promise<Reading<M> | undefined>;
  /** carries out, or drops, a pending change of kind `key` */
  confirm?(change: PendingChange, turn: Turn): Promise<Answer>;
  cancel?(change: PendingChange, turn: Turn): Promise<Answer>;
}

export type AnySkill = Skill<unknown>;

/** A typed button action together with what it does. */
export interface BoundAction {
  readonly name: string;
  /** undefined: these are not the action's data */
  run(packed: string, turn: Turn): Promise<Answer> | undefined;
}

export interface ChannelLimits {
  /** UTF-16 units of one message */
  readonly textLength: number;
  readonly buttons: boolean;
  /** bytes of a file sent and received */
  readonly fileSize: number;
}
