// What an update of Telegram says, as an incoming message.
import type { CallbackQuery, Chat, ChatMemberUpdated, Message, Update, UserFromGetMe } from 'grammy/types';
import { z } from 'zod';
import { clean } from '../../base/index.ts';
import type { Content, GroupPlace, IncomingMessage } from '../../chat/index.ts';
import { textForUs } from './addressed.ts';
import { type OpenFile, readContent } from './content.ts';

export interface Incoming {
  /** undefined: nothing for us to answer */
  readonly message?: IncomingMessage;
  /** a button press that must be acknowledged, whatever it was */
  readonly queryId?: string;
  /** the message whose button was pressed, where it can still be edited */
  readonly pressedId?: number;
}

export const KEY = 'telegram';

const updateSchema = z.looseObject({ update_id: z.int() });

/** Telegram vouches for the rest; whatever it is, it is looked at field by field. */
export const isUpdate = (body: unknown): body is Update => updateSchema.safeParse(body).success;

/** Updates of one lane are answered in order: those of one chat. */
export function laneOf(update: Update): string {
  const chat = (update.message ?? update.edited_message ?? update.callback_query?.message ?? update.my_chat_member)?.chat;
  return String(chat?.id ?? update.callback_query?.from?.id ?? update.update_id);
}

/** Pictures sent together have the same one; other files of an album stand for themselves. */
export const albumOf = ({ message }: Update): string | undefined => (message?.photo ? message.media_group_id : undefined);

/** One update, or the pictures of one album. */
export function readUpdates([first, ...more]: readonly [Update, ...Update[]], me: UserFromGetMe, openFile: OpenFile): Incoming {
  if (first.callback_query) return readPress(first.callback_query, first.update_id);
  if (first.my_chat_member) return readMembership(first.my_chat_member, first.update_id);
  const message = first.message ?? first.edited_message;
  if (!message?.chat || !message.from || !isTalk(message.chat)) return {};
  if (message.migrate_to_chat_id !== undefined)
    return {
      message: {
        ...envelope(message, first.update_id, me),
        content: { kind: 'place', what: 'moved', to: String(message.migrate_to_chat_id) },
      },
    };
  if (message.from.is_bot) return {};
  const others = more.flatMap(update => update.message ?? []);
  const content = readContent([message, ...others], openFile);
  // An edit tells of many things that nobody typed (a live location moves): only new words are read again.
  if (!content || (first.edited_message && content.kind !== 'text' && content.kind !== 'file')) return {};
  const addressed = message.chat.type === 'private' ? content : forUs(content, [message, ...others], me);
  if (!addressed) return {};
  return {
    message: {
      ...envelope(message, first.update_id, me),
      content: addressed,
      ...(first.edited_message && { edited: true as const }),
      ...(message.forward_origin && { forwarded: true as const }),
    },
  };
}

const isTalk = ({ type }: Chat): boolean => type === 'private' || type === 'group' || type === 'supergroup';

/** In a group only what is said to us. */
function forUs(content: Content, messages: readonly Message[], me: UserFromGetMe): Content | undefined {
  const texts = messages.map(message => textForUs(message, me));
  const said = texts.find(text => text !== undefined);
  if (said === undefined) return undefined;
  if (content.kind === 'text') return { kind: 'text', text: clean(said) };
  return content.kind === 'file' ? { ...content, caption: clean(said) } : content;
}

function envelope(message: Message, updateId: number, me: UserFromGetMe): Omit<IncomingMessage, 'content'> {
  const replied = message.reply_to_message;
  const text = replied?.text ?? replied?.caption;
  const isOurs = replied?.from?.id === me.id;
  return {
    channel: KEY,
    conversation: conversationOf(message),
    messageId: String(message.message_id),
    updateId,
    sender: String(message.from?.id),
    ...groupOf(message.chat, message.from?.id),
    ...(text !== undefined && { repliedText: clean(text) }),
    ...(isOurs && { repliedTo: String(replied?.message_id) }),
  };
}

/** A chat, or a topic of one: "-100123/45". */
const conversationOf = ({ chat, is_topic_message: isTopic, message_thread_id: thread }: Message): string =>
  isTopic && thread !== undefined ? `${chat.id}/${thread}` : String(chat.id);

function groupOf(chat: Chat, senderId: number | undefined): { readonly group?: GroupPlace } {
  if (chat.type === 'private') return {};
  return { group: { chatId: String(chat.id), title: clean(chat.title ?? ''), privately: String(senderId) } };
}

function readPress(query: CallbackQuery, updateId: number): Incoming {
  const { message } = query;
  if (typeof query.data !== 'string' || query.data === '' || !message?.chat || !isTalk(message.chat)) return { queryId: query.id };
  const isThere = message.date > 0; // 0: too old, Telegram no longer shows it to us
  return {
    queryId: query.id,
    ...(isThere && { pressedId: message.message_id }),
    message: {
      channel: KEY,
      conversation: isThere ? conversationOf(message) : String(message.chat.id),
      messageId: String(message.message_id),
      updateId,
      sender: String(query.from.id),
      ...groupOf(message.chat, query.from.id),
      content: { kind: 'action', action: query.data },
    },
  };
}

const GONE: readonly string[] = ['left', 'kicked'];

function readMembership({ chat, from, date, old_chat_member: old, new_chat_member: now }: ChatMemberUpdated, updateId: number): Incoming {
  if (!chat || !isTalk(chat)) return {};
  const wasThere = !GONE.includes(old?.status ?? 'left');
  const isThere = !GONE.includes(now?.status ?? 'left');
  if (wasThere === isThere) return {};
  return {
    message: {
      channel: KEY,
      conversation: String(chat.id),
      messageId: String(date),
      updateId,
      sender: String(from.id),
      ...groupOf(chat, from.id),
      content: { kind: 'place', what: isThere ? 'added' : 'removed' },
    },
  };
}
