// The state behind the server: people with their chats, messages, files, button presses.
import { type Clock, systemClock } from '../../../src/base/index.ts';
import type { Upload } from './body.ts';
import type { Entity } from './formatting.ts';
import { badRequest, forbidden, Refusal } from './refusal.ts';
import { UpdateQueue } from './updates.ts';

export interface KeyboardButton {
  readonly text: string;
  readonly callback_data?: string | undefined;
  readonly url?: string | undefined;
}

export interface StoredFile extends Upload {
  readonly id: string;
  readonly photo: boolean;
}

export interface Stored {
  readonly messageId: number;
  readonly fromBot: boolean;
  readonly date: number;
  text: string;
  entities: readonly Entity[];
  keyboard: readonly (readonly KeyboardButton[])[];
  edits: number;
  readonly file?: StoredFile;
  /** who of a group wrote it */
  readonly from?: { readonly id: number; readonly name: string };
  /** the topic it stands in */
  readonly thread?: number;
}

export interface Chat {
  readonly id: number;
  /** a person's, or a group's title */
  readonly name: string;
  readonly type: 'private' | 'group' | 'supergroup';
  /** a supergroup with topics */
  readonly topics?: boolean;
  /** a group that goes on as a supergroup */
  migratedTo?: number;
  readonly messages: Stored[];
  /** the person has written to the bot, or opened its link */
  started: boolean;
  blocked: boolean;
}

export class World {
  readonly chats = new Map<number, Chat>();
  readonly files = new Map<string, StoredFile>();
  /** open presses by id, and whether they have been answered or are too old */
  readonly queries = new Map<string, 'open' | 'answered' | 'old'>();
  readonly updates = new UpdateQueue();
  readonly acknowledged: string[] = [];
  /** chat id, or the name of a scope → commands set for it */
  readonly menus = new Map<string, readonly string[]>();
  readonly clock: Clock;
  readonly #watchers = new Set<() => void>();
  #lastMessage = 100;
  #lastOther = 0;

  constructor(clock: Clock = systemClock) {
    this.clock = clock;
  }

  chat(id: number | string): Chat {
    const chat = this.chats.get(Number(id));
    if (!chat) throw badRequest('chat not found');
    return chat;
  }

  /** The chat, if the bot may write there. */
  writable(id: number | string): Chat {
    const chat = this.chat(id);
    if (!chat.started) throw forbidden("bot can't initiate conversation with a user");
    if (chat.migratedTo !== undefined)
      throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
    if (chat.blocked)
      throw forbidden(chat.type === 'private' ? 'bot was blocked by the user' : `bot was kicked from the ${chat.type} chat`);
    return chat;
  }

  store(chat: Chat, message: Omit<Stored, 'messageId' | 'date' | 'edits'>): Stored {
    this.#lastMessage += 1;
    const stored = { ...message, messageId: this.#lastMessage, date: this.seconds(), edits: 0 };
    chat.messages.push(stored);
    this.changed();
    return stored;
  }

  keep(upload: Upload, photo: boolean): StoredFile {
    const file = { ...upload, photo, id: `file-${this.next()}` };
    this.files.set(file.id, file);
    return file;
  }

  next(): number {
    this.#lastOther += 1;
    return this.#lastOther;
  }

  seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }

  changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** Resolves when `holds` does. @throws after `withinMs` */
  until(holds: () => boolean, what: string, withinMs: number): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const over = setTimeout(() => {
        this.#watchers.delete(look);
        reject(new Error(`Not within ${withinMs} ms: ${what}`));
      }, withinMs);
      const look = () => {
        if (!holds()) return;
        clearTimeout(over);
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
    });
  }
}
