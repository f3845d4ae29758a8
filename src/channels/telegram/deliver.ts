// Hands the parts of a reply to Telegram and says what became of them.
import { readFile } from 'node:fs/promises';
import { type Api, InputFile } from 'grammy';
import { cleanLine } from '../../base/index.ts';
import type { SendResult } from '../../chat/index.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
import { type Undelivered, undeliveredBy } from './refusals.ts';
import { isPhoto, type Keyboard, type Part } from './render.ts';

/** Delivers to one chat. */
export interface Courier {
  /** one attempt */
  send(part: Part): Promise<SendResult>;
  /** puts a text in the place of an earlier message; a new message where that cannot be done */
  replace(messageId: number, part: Part): Promise<SendResult>;
}

const NO_PREVIEW = { link_preview_options: { is_disabled: true } };

/** A conversation as Telegram addresses it: "-100123/45" is topic 45 of that group. */
export function addressOf(conversation: string): { readonly chat: number | string; readonly thread: number | undefined } {
  const [chatId = '', thread] = conversation.split('/');
  return { chat: /^-?\d+$/.test(chatId) ? Number(chatId) : chatId, thread: thread === undefined ? undefined : Number(thread) };
}

export function courierTo(api: Api, conversation: string): Courier {
  const { chat, thread } = addressOf(conversation);
  const topic = thread === undefined ? {} : { message_thread_id: thread };

  const sendText = (part: Part & { kind: 'text' }) =>
    attempt(async () =>
      api.sendMessage(chat, part.styled.text, { entities: [...part.styled.marks], ...markup(part.keyboard), ...NO_PREVIEW, ...topic }),
    );

  async function sendFile(part: Part & { kind: 'file' }): Promise<SendResult> {
    const bytes = await readFile(part.attachment.path).catch(() => undefined);
    if (!bytes) return { state: 'failed', reason: 'attachment cannot be read' };
    const file = () => new InputFile(bytes, fileName(part.attachment.name));
    const other = {
      ...(part.caption && { caption: part.caption.text, caption_entities: [...part.caption.marks] }),
      ...markup(part.keyboard),
      ...topic,
    };
    if (isPhoto(part.attachment)) {
      const asPhoto = await attempt(async () => api.sendPhoto(chat, file(), other));
      if (asPhoto.state !== 'failed') return asPhoto;
    }
    return attempt(async () => api.sendDocument(chat, file(), other)); // also what Telegram does not take as a picture
  }

  const send = (part: Part): Promise<SendResult> => (part.kind === 'text' ? sendText(part) : sendFile(part));

  async function replace(messageId: number, part: Part): Promise<SendResult> {
    if (part.kind === 'file') return send(part);
    const edited = await attempt(async () => {
      const { text, marks } = part.styled;
      await api.editMessageText(chat, messageId, text, { entities: [...marks], ...markup(part.keyboard), ...NO_PREVIEW });
      return { message_id: messageId };
    });
    if (edited.state !== 'failed') return edited;
    return /message is not modified/.test(edited.reason) ? { state: 'sent', providerMessageId: String(messageId) } : send(part);
  }

  return { send, replace };
}

const markup = (keyboard: Keyboard | undefined) => (keyboard ? { reply_markup: { inline_keyboard: keyboard } } : {});

/** grammY writes the name unquoted into the form. */
const fileName = (name: string): string => cleanLine(name).replace(/["';\\/]/g, '_') || 'file';

async function attempt(call: () => Promise<{ readonly message_id: number }>): Promise<SendResult> {
  try {
    return { state: 'sent', providerMessageId: String((await call()).message_id) };
  } catch (thrown) {
    return undeliveredBy(thrown);
  }
}

/**
 * Tries again, as Telegram asks or with growing pauses, what was surely not delivered, and with `evenIfUnknown`
 * also what may have been: a person who waits for an answer is better served by two than by none.
 */
export async function insist(pace: Pace, evenIfUnknown: boolean, once: () => Promise<SendResult>): Promise<SendResult> {
  for (let failures = 1; ; failures++) {
    const result = await once();
    const again = result.state === 'retry' || (evenIfUnknown && result.state === 'unknown');
    const afterSeconds = result.state === 'retry' ? (result.afterSeconds ?? 0) : 0;
    if (!again || failures >= pace.attempts || afterSeconds > pace.longestWaitSeconds) return result;
    await pause(Math.max(afterSeconds * 1000, pace.backoffMs(failures)));
  }
}

/**
 * A message that has a row in the ledger. Its first part is tried once: the ledger decides what follows. Once a part has
 * arrived, "retry" would show it twice, so the rest is insisted upon here; if text is still missing then, what the person
 * saw is unknown, and if only a file is, the message counts as sent.
 */
export async function sendAll(
  courier: Courier,
  parts: readonly Part[],
  pace: Pace,
  onLoss: (lost: Undelivered) => void,
): Promise<SendResult> {
  const [first, ...rest] = parts;
  if (!first) return { state: 'failed', reason: 'nothing to send' };
  const result = await courier.send(first);
  if (result.state !== 'sent') return result;
  for (const part of rest) {
    const next = await insist(pace, false, () => courier.send(part));
    if (next.state === 'sent') continue;
    onLoss(next);
    if (part.kind === 'text') return { state: 'unknown', reason: `only the beginning arrived: ${next.reason}` };
  }
  return result;
}
