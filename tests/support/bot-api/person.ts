// A person with Telegram on the phone, played by a test.

import type { Entity } from './formatting.ts';
import { botUser, type Call, chatShown, shown } from './methods.ts';
import type { Chat, KeyboardButton, Stored, World } from './world.ts';

/** A message of the bot as the person sees it now. */
export interface Heard {
  readonly id: number;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly buttons: readonly (readonly KeyboardButton[])[];
  readonly edits: number;
  readonly file?: { readonly name: string; readonly bytes: Buffer; readonly photo: boolean };
}

export interface Person {
  readonly id: number;
  blocked: boolean;
  /** gives the message's id, as the others do */
  says(text: string, repliedTo?: number): number;
  /** somebody else's words */
  forwards(text: string): number;
  /** JPEGs sent together, with one caption */
  sendsAlbum(pictures: readonly Uint8Array[], caption?: string): number[];
  edits(messageId: number, text: string): void;
  /** the newest button with that label, or a button of a certain message; gives the press's id */
  presses(label: string, messageId?: number): string;
  /** a press that Telegram delivers too late to be acknowledged */
  pressesLongAgo(label: string): string;
  sendsFile(name: string, bytes: Uint8Array, caption?: string, mimeType?: string): number;
  sendsPhoto(bytes: Uint8Array, caption?: string): number;
  /** a message with other contents: {voice: {…}}, {sticker: {…}}, {pinned_message: {…}} */
  sends(content: object): number;
  heard(): readonly Heard[];
  /** resolves when the bot has sent so many messages in all */
  hears(count: number, withinMs?: number): Promise<readonly Heard[]>;
}

export function openPerson(world: World, bot: Call['bot'], chat: Chat): Person {
  const sender = { id: chat.id, is_bot: false, first_name: chat.name, language_code: 'vi' };

  function deliver(stored: Stored, more: object = {}): number {
    chat.started = true;
    world.updates.push('message', { ...shown(chat, stored, bot), ...more });
    return stored.messageId;
  }

  const write = (text: string, file?: Stored['file']): Stored =>
    world.store(chat, { fromBot: false, text, entities: entitiesIn(text), keyboard: [], ...(file && { file }) });

  function press(label: string, messageId: number | undefined, state: 'open' | 'old'): string {
    const candidates = chat.messages.filter(message => message.fromBot && (messageId === undefined || message.messageId === messageId));
    const message = candidates.findLast(({ keyboard }) => keyboard.flat().some(button => button.text === label));
    const button = message?.keyboard.flat().find(({ text }) => text === label);
    if (!message || button?.callback_data === undefined) throw new Error(`No button "${label}"`);
    const id = `query-${world.next()}`;
    world.queries.set(id, state);
    world.updates.push('callback_query', {
      id,
      from: sender,
      message: shown(chat, message, bot),
      chat_instance: '1',
      data: button.callback_data,
    });
    return id;
  }

  const heard = (): readonly Heard[] => chat.messages.filter(({ fromBot }) => fromBot).map(asHeard);

  return {
    id: chat.id,
    get blocked() {
      return chat.blocked;
    },
    set blocked(blocked) {
      chat.blocked = blocked;
      const member = { status: 'member', user: botUser(bot) };
      const gone = { status: 'kicked', user: botUser(bot), until_date: 0 };
      world.updates.push('my_chat_member', {
        chat: chatShown(chat),
        from: sender,
        date: world.seconds(),
        old_chat_member: blocked ? member : gone,
        new_chat_member: blocked ? gone : member,
      });
    },
    forwards(text) {
      return deliver(write(text), { forward_origin: { type: 'hidden_user', sender_user_name: 'Ai đó', date: world.seconds() } });
    },
    sendsAlbum(pictures, caption = '') {
      const album = String(world.next());
      return pictures.map((bytes, index) =>
        deliver(
          write(index === 0 ? caption : '', world.keep({ name: 'photo.jpg', mimeType: 'image/jpeg', bytes: Buffer.from(bytes) }, true)),
          {
            media_group_id: album,
          },
        ),
      );
    },
    says(text, repliedTo) {
      const original = chat.messages.find(({ messageId }) => messageId === repliedTo);
      return deliver(write(text), original && { reply_to_message: shown(chat, original, bot) });
    },
    edits(messageId, text) {
      const message = chat.messages.find(candidate => candidate.messageId === messageId && !candidate.fromBot);
      if (!message) throw new Error(`No message ${messageId}`);
      message.text = text;
      world.updates.push('edited_message', { ...shown(chat, message, bot), edit_date: world.seconds() });
    },
    presses: (label, messageId) => press(label, messageId, 'open'),
    pressesLongAgo: label => press(label, undefined, 'old'),
    sendsFile: (name, bytes, caption = '', mimeType = 'application/octet-stream') =>
      deliver(write(caption, world.keep({ name, mimeType, bytes: Buffer.from(bytes) }, false))),
    sendsPhoto: (bytes, caption = '') =>
      deliver(write(caption, world.keep({ name: 'photo.jpg', mimeType: 'image/jpeg', bytes: Buffer.from(bytes) }, true))),
    sends(content) {
      const stored = write('');
      chat.started = true;
      world.updates.push('message', { message_id: stored.messageId, date: stored.date, chat: chatShown(chat), from: sender, ...content });
      return stored.messageId;
    },
    heard,
    async hears(count, withinMs = 5_000) {
      await world.until(() => heard().length >= count, `${count} messages to ${chat.id}`, withinMs);
      return heard();
    },
  };
}

/** What Telegram marks by itself. */
export function entitiesIn(text: string): Entity[] {
  return [...text.matchAll(/(?<command>^\/\w+(?:@\w+)?)|(?<![\w@])@\w{4,}/g)].map(match => ({
    type: match.groups?.['command'] === undefined ? 'mention' : 'bot_command',
    offset: match.index,
    length: match[0].length,
  }));
}

export function asHeard({ messageId, text, entities, keyboard, edits, file }: Stored): Heard {
  const seen = { id: messageId, text, entities, buttons: keyboard, edits };
  return file ? { ...seen, file: { name: file.name, bytes: file.bytes, photo: file.photo } } : seen;
}
