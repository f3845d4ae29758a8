// What a person sees while an answer takes long: "typing", and for a file a line that becomes the answer.
import type { Api } from 'grammy';
import type { IncomingMessage } from '../../chat/index.ts';
import { addressOf, type Courier } from './deliver.ts';
import type { Pace } from './pace.ts';
import { texts } from './texts.ts';

/** Telegram shows "typing" for five seconds. */
const TYPING_AGAIN_MS = 4_500;

interface Shown {
  readonly api: Api;
  readonly courier: Courier;
  readonly pace: Pace;
}

/** @returns the result, and the message that told of the work, if one was needed */
export async function whileWorking<T>(
  { content, conversation, group }: IncomingMessage,
  { api, courier, pace }: Shown,
  work: () => Promise<T>,
): Promise<{ result: T; progressId: number | undefined }> {
  const { chat, thread } = addressOf(conversation);
  const reading =
    !group && (content.kind === 'file' || content.kind === 'voice') ? texts.reading[content.kind](content.file.name) : undefined;
  let progress: Promise<number | undefined> | undefined;
  let timer: NodeJS.Timeout;
  const show = (): void => {
    timer = setTimeout(show, TYPING_AGAIN_MS);
    if (reading !== undefined && !progress) progress = tell(courier, reading);
    else api.sendChatAction(chat, 'typing', thread === undefined ? {} : { message_thread_id: thread }).catch(() => {}); // a courtesy
  };
  timer = setTimeout(show, pace.typingAfterMs);
  try {
    const result = await work();
    clearTimeout(timer);
    return { result, progressId: await progress };
  } finally {
    clearTimeout(timer);
  }
}

async function tell(courier: Courier, text: string): Promise<number | undefined> {
  const sent = await courier.send({ kind: 'text', styled: { text, marks: [] } });
  return sent.state === 'sent' ? Number(sent.providerMessageId) : undefined;
}
