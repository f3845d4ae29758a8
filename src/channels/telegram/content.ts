// What a message of Telegram holds: words, a file, pictures, a recording, or what says nothing to us.
import type { Message, PhotoSize } from 'grammy/types';
import { clean, cleanLine, normalise } from '../../base/index.ts';
import type { Content, IncomingFile, Unreadable } from '../../chat/index.ts';
import { asDocument } from './album.ts';

export interface FileReference {
  readonly fileId: string;
  readonly size?: number | undefined;
}

/** Fetches the bytes of a file that Telegram keeps. */
export type OpenFile = (file: FileReference) => Promise<Uint8Array>;

/**
 * @param messages one, or those of an album
 * @returns undefined: a service message (something was pinned, a timer set), which asks for no answer
 */
export function readContent(messages: readonly [Message, ...Message[]], openFile: OpenFile): Content | undefined {
  const [message] = messages;
  if (message.text !== undefined) return { kind: 'text', text: clean(message.text) };
  if (message.document)
    return { kind: 'file', caption: clean(message.caption ?? ''), file: documentIn(message.document, message, openFile) };
  const photos = messages.flatMap(each => each.photo?.reduce(larger) ?? []);
  if (photos.length > 0) return { kind: 'file', caption: captionOf(messages), file: pictureIn(photos, message, openFile) };
  const recording = message.voice ?? message.audio;
  if (recording) return { kind: 'voice', file: recordingIn(recording, message, openFile) };
  const what = nothingToUs(message);
  return what && { kind: 'unreadable', what };
}

/** People write under one picture what is meant of all. */
const captionOf = (messages: readonly Message[]): string => clean(messages.find(({ caption }) => caption)?.caption ?? '');

function documentIn(document: NonNullable<Message['document']>, { message_id: id }: Message, openFile: OpenFile): IncomingFile {
  const { file_id: fileId, file_name: name, mime_type: mimeType, file_size: size } = document;
  return offer({ fileId, size }, cleanLine(name ?? '') || `document-${id}`, mimeType, openFile);
}

function pictureIn(photos: readonly PhotoSize[], { message_id: id }: Message, openFile: OpenFile): IncomingFile {
  const [only] = photos;
  if (only && photos.length === 1) return offer({ fileId: only.file_id, size: only.file_size }, `photo-${id}.jpg`, 'image/jpeg', openFile);
  return {
    name: `photos-${id}.pdf`,
    mimeType: 'application/pdf',
    async open() {
      const pictures: Uint8Array[] = [];
      for (const photo of photos) pictures.push(await openFile({ fileId: photo.file_id, size: photo.file_size }));
      return asDocument(pictures);
    },
  };
}

function recordingIn(recording: NonNullable<Message['voice']>, { message_id: id }: Message, openFile: OpenFile): IncomingFile {
  const { file_id: fileId, mime_type: mimeType = 'audio/ogg', file_size: size } = recording;
  return offer({ fileId, size }, `voice-${id}`, mimeType, openFile);
}

function nothingToUs(message: Message): Unreadable | undefined {
  if (message.sticker ?? message.dice) return 'sticker';
  if (message.location ?? message.venue) return 'location';
  if (message.contact) return 'contact';
  if (message.poll ?? message.checklist) return 'poll';
  if (message.video ?? message.video_note ?? message.animation) return 'video';
  return (message.game ?? message.story ?? message.paid_media) ? 'other' : undefined;
}

const larger = (a: PhotoSize, b: PhotoSize): PhotoSize => (b.width * b.height > a.width * a.height ? b : a);

const offer = (reference: FileReference, name: string, mimeType: string | undefined, openFile: OpenFile): IncomingFile => ({
  name: normalise(name),
  ...(mimeType !== undefined && { mimeType }),
  ...(reference.size !== undefined && { size: reference.size }),
  open: () => openFile(reference),
});
