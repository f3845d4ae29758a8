// What an update of Telegram says, as an incoming message.
import type { CallbackQuery, Message, PhotoSize, Update } from 'grammy/types';
import { clean, cleanLine, normalise } from '../../base/index.ts';
import type { Content, IncomingFile, IncomingMessage } from '../../chat/index.ts';

export interface FileReference {
  readonly fileId: string;
  readonly size?: number | undefined;
}

/** Fetches the bytes of a file that Telegram keeps. */
export type OpenFile = (file: FileReference) => Promise<Uint8Array>;

export interface Incoming {
  /** undefined: nothing for us to answer */
  readonly message?: IncomingMessage;
  /** a button press that must be acknowledged, whatever it was */
  readonly queryId?: string;
  /** the message whose button was pressed, where it can still be edited */
  readonly pressedId?: number;
}

export const KEY = 'telegram';

/** Updates of one lane are answered in order: those of one chat. */
export function laneOf(update: Update): string {
  const chat = (update.message ?? update.edited_message ?? update.callback_query?.message ?? update.my_chat_member)?.chat;
  return String(chat?.id ?? update.callback_query?.from.id ?? update.update_id);
}

export function readUpdate(update: Update, openFile: OpenFile): Incoming {
  if (update.callback_query) return readPress(update.callback_query, update.update_id);
  const message = update.message ?? update.edited_message;
  if (message?.chat.type !== 'private' || !message.from || message.from.is_bot) return {};
  const content = readContent(message, openFile);
  // An edit tells of many things that nobody typed (a live location moves): only new words are read again.
  if (!content || (update.edited_message && content.kind === 'unreadable')) return {};
  const replied = message.reply_to_message?.text ?? message.reply_to_message?.caption;
  return {
    message: {
      channel: KEY,
      conversation: String(message.chat.id),
      messageId: String(message.message_id),
      updateId: update.update_id,
      sender: String(message.from.id),
      content,
      ...(replied !== undefined && { repliedText: clean(replied) }),
    },
  };
}

function readPress(query: CallbackQuery, updateId: number): Incoming {
  const { message } = query;
  if (!query.data || message?.chat.type !== 'private') return { queryId: query.id };
  return {
    queryId: query.id,
    ...(message.date > 0 && { pressedId: message.message_id }), // 0: too old, Telegram no longer shows it to us
    message: {
      channel: KEY,
      conversation: String(message.chat.id),
      messageId: String(message.message_id),
      updateId,
      sender: String(query.from.id),
      content: { kind: 'action', action: query.data },
    },
  };
}

/** undefined: a service message (something was pinned, a timer set), which asks for no answer */
function readContent(message: Message, openFile: OpenFile): Content | undefined {
  if (message.text !== undefined) return { kind: 'text', text: clean(message.text) };
  const caption = clean(message.caption ?? '');
  if (message.document) {
    const { file_id: fileId, file_name: name, mime_type: mimeType, file_size: size } = message.document;
    return {
      kind: 'file',
      caption,
      file: offer({ fileId, size }, cleanLine(name ?? '') || `document-${message.message_id}`, mimeType, openFile),
    };
  }
  const photo = message.photo?.reduce(larger);
  if (photo) {
    const reference = { fileId: photo.file_id, size: photo.file_size };
    return { kind: 'file', caption, file: offer(reference, `photo-${message.message_id}.jpg`, 'image/jpeg', openFile) };
  }
  if (message.voice ?? message.video_note ?? message.audio) return { kind: 'unreadable', what: 'voice' };
  if (message.sticker ?? message.dice) return { kind: 'unreadable', what: 'sticker' };
  if (message.location ?? message.venue) return { kind: 'unreadable', what: 'location' };
  const other =
    message.video ??
    message.animation ??
    message.contact ??
    message.poll ??
    message.game ??
    message.story ??
    message.paid_media ??
    message.checklist;
  return other ? { kind: 'unreadable', what: 'other' } : undefined;
}

const larger = (a: PhotoSize, b: PhotoSize): PhotoSize => (b.width * b.height > a.width * a.height ? b : a);

const offer = (reference: FileReference, name: string, mimeType: string | undefined, openFile: OpenFile): IncomingFile => ({
  name: normalise(name),
  ...(mimeType !== undefined && { mimeType }),
  ...(reference.size !== undefined && { size: reference.size }),
  open: () => openFile(reference),
});
