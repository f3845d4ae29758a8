// One update from beginning to end: read it, have it answered, deliver the answer; whatever happens, the person hears something.
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../../base/index.ts';
import type { IncomingMessage, MessageHandler, Reply } from '../../chat/index.ts';
import { type Courier, courierTo, insist } from './deliver.ts';
import { KEY, type OpenFile, readUpdate } from './incoming.ts';
import type { Pace } from './pace.ts';
import { describe } from './refusals.ts';
import { fits, render } from './render.ts';
import { texts } from './texts.ts';

export interface AnsweringNeeds {
  readonly api: Api;
  readonly openFile: OpenFile;
  readonly handle: MessageHandler;
  readonly log: Log;
  readonly pace: Pace;
}

/** Telegram shows "typing" for five seconds. */
const TYPING_AGAIN_MS = 4_500;

export interface Answering {
  answer(update: Update): Promise<void>;
}

export function openAnswering({ api, openFile, handle, log, pace }: AnsweringNeeds): Answering {
  async function answer(update: Update): Promise<void> {
    const ids = { channel: KEY, update: update.update_id };
    try {
      const { message, queryId, pressedId } = readUpdate(update, openFile);
      const acknowledged = queryId === undefined ? undefined : acknowledge(queryId, ids);
      if (message) await converse(message, pressedId, { ...ids, chat: message.conversation, message: message.messageId });
      await acknowledged;
    } catch (thrown) {
      log.error({ ...ids, problem: describe(thrown) }, 'update not handled');
    }
  }

  /** Takes the waiting sign from the button. A press too old to be acknowledged is answered all the same. */
  const acknowledge = (queryId: string, ids: object): Promise<unknown> =>
    api.answerCallbackQuery(queryId).catch((thrown: unknown) => log.info({ ...ids, problem: describe(thrown) }, 'press not acknowledged'));

  async function converse(message: IncomingMessage, pressedId: number | undefined, ids: object): Promise<void> {
    const replies = await whileTyping(message.conversation, () =>
      handle(message).catch((thrown: unknown): readonly Reply[] => {
        log.error({ ...ids, problem: describe(thrown) }, 'message not handled');
        return [{ blocks: [{ style: 'text', text: texts.handlerFailed }] }];
      }),
    );
    const courier = courierTo(api, message.conversation);
    let replaceable = pressedId;
    for (const reply of replies) {
      const replacing = reply.replaces ? replaceable : undefined;
      if (reply.replaces) replaceable = undefined;
      if (!(await deliver(courier, reply, replacing, ids))) return;
    }
  }

  /** false: this chat cannot be written to now; the rest of the answer is left out */
  async function deliver(courier: Courier, reply: Reply, replacing: number | undefined, ids: object): Promise<boolean> {
    const tooLong = (reply.buttons ?? []).flat().filter(button => !fits(button)).length;
    if (tooLong > 0) log.error({ ...ids, buttons: tooLong }, 'buttons left out: their action is longer than 64 bytes');
    const parts = render(reply);
    for (const part of parts) {
      const once = () => (replacing !== undefined && parts.length === 1 ? courier.replace(replacing, part) : courier.send(part));
      const result = await insist(pace, true, once);
      if (result.state === 'sent') continue;
      log.error({ ...ids, state: result.state, problem: result.reason }, 'part of an answer not delivered');
      if (result.state !== 'failed') return false;
      await courier.send({ kind: 'text', styled: { text: texts.notShown, marks: [] } });
    }
    return true;
  }

  async function whileTyping<T>(chat: string, work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout;
    const show = () => {
      timer = setTimeout(show, TYPING_AGAIN_MS);
      api.sendChatAction(chat, 'typing').catch(() => {}); // a courtesy
    };
    timer = setTimeout(show, pace.typingAfterMs);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
    }
  }

  return { answer };
}
