// What belongs together, from beginning to end: read it, have it answered, keep the answer, deliver it; whatever happens, the
// person hears something.
import type { Api } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Log } from '../../base/index.ts';
import type { Inbox, IncomingMessage, MessageHandler, Reply } from '../../chat/index.ts';
import type { OpenFile } from './content.ts';
import { type Courier, courierTo, insist } from './deliver.ts';
import { KEY, readUpdates } from './incoming.ts';
import { Lanes } from './lanes.ts';
import type { Menus } from './menu.ts';
import type { Pace } from './pace.ts';
import type { Afterwards, Mine } from './receive.ts';
import { describe } from './refusals.ts';
import { fits, type Part, render } from './render.ts';
import { texts } from './texts.ts';
import { whileWorking } from './working.ts';

export interface AnsweringNeeds {
  readonly api: Api;
  readonly openFile: OpenFile;
  readonly handle: MessageHandler;
  readonly inbox: Pick<Inbox, 'acted'>;
  readonly menus: Menus | undefined;
  readonly log: Log;
  readonly pace: Pace;
}

export interface Answering {
  /** @returns what follows once the answer is marked as given @throws only what the inbox throws */
  answer(updates: readonly [Update, ...Update[]], begun: Mine, me: UserFromGetMe): Promise<Afterwards>;
  /** says that this one cannot be answered */
  giveUp(update: Update, me: UserFromGetMe): Promise<void>;
}

const failed: Reply = { blocks: [{ style: 'text', text: texts.handlerFailed }] };

export function openAnswering({ api, openFile, handle, inbox, menus, log, pace }: AnsweringNeeds): Answering {
  const lanes = new Lanes(pace.lanes);

  async function answer(updates: readonly [Update, ...Update[]], begun: Mine, me: UserFromGetMe): Promise<Afterwards> {
    const [{ update_id: update }] = updates;
    const ids = { channel: KEY, update };
    const incoming = read(updates, me, ids);
    const acknowledged = incoming.queryId === undefined ? undefined : acknowledge(incoming.queryId, ids);
    const { message } = incoming;
    if (message)
      await converse(begun.since ? { ...message, begunAt: begun.since } : message, incoming.pressedId, begun.replies, {
        ...ids,
        chat: message.conversation,
        message: message.messageId,
      });
    return async () => {
      await acknowledged;
      if (message) await showMenu(message, ids);
    };
  }

  async function showMenu(message: IncomingMessage, ids: object): Promise<void> {
    if (message.group || message.content.kind === 'place') return;
    await menus
      ?.show(message.sender, isStart(message))
      .catch((thrown: unknown) => log.warn({ ...ids, problem: describe(thrown) }, 'no menu'));
  }

  function read(updates: readonly [Update, ...Update[]], me: UserFromGetMe, ids: object): ReturnType<typeof readUpdates> {
    try {
      return readUpdates(updates, me, openFile);
    } catch (thrown) {
      log.error({ ...ids, problem: describe(thrown) }, 'update not understood');
      return {};
    }
  }

  /** Takes the waiting sign from the button. A press too old to be acknowledged is answered all the same. */
  const acknowledge = (queryId: string, ids: object): Promise<unknown> =>
    api.answerCallbackQuery(queryId).catch((thrown: unknown) => log.info({ ...ids, problem: describe(thrown) }, 'press not acknowledged'));

  async function converse(
    message: IncomingMessage,
    pressedId: number | undefined,
    kept: readonly Reply[] | undefined,
    ids: object,
  ): Promise<void> {
    const { result, progressId } = kept ? { result: kept, progressId: undefined } : await workOut(message, ids);
    if (!kept && message.updateId !== undefined) await inbox.acted(KEY, message.updateId, result);
    await deliverAll(message, result, progressId ?? pressedId, progressId !== undefined, ids);
  }

  const workOut = (message: IncomingMessage, ids: object) =>
    whileWorking(message, { api, courier: courierTo(api, message.conversation), pace }, () =>
      lanes
        .run(() => handle(message))
        .catch((thrown: unknown): readonly Reply[] => {
          log.error({ ...ids, problem: describe(thrown) }, 'message not handled');
          return [failed];
        }),
    );

  /** @param inPlace the first reply stands where the progress was shown */
  async function deliverAll(
    message: IncomingMessage,
    replies: readonly Reply[],
    editable: number | undefined,
    inPlace: boolean,
    ids: object,
  ): Promise<void> {
    const courier = courierTo(api, message.conversation);
    const alone = message.group ? courierTo(api, message.group.privately) : courier;
    let replaceable = editable;
    for (const reply of replies) {
      const tooLong = (reply.buttons ?? []).flat().filter(button => !fits(button)).length;
      if (tooLong > 0) log.error({ ...ids, buttons: tooLong }, 'buttons left out: their action is longer than 64 bytes');
      const parts = render(reply);
      // a page that has become several messages stands below, in their order
      const replaces = !reply.privately && (inPlace || (reply.replaces && parts.length === 1));
      const replacing = replaces ? replaceable : undefined;
      if (replaces) replaceable = undefined;
      if (!(await deliver(reply.privately ? alone : courier, parts, replacing, ids))) return;
    }
  }

  /** false: this chat cannot be written to now; the rest of the answer is left out */
  async function deliver(courier: Courier, parts: readonly Part[], replacing: number | undefined, ids: object): Promise<boolean> {
    for (const [index, part] of parts.entries()) {
      const once = () => (replacing !== undefined && index === 0 ? courier.replace(replacing, part) : courier.send(part));
      const result = await insist(pace, true, once);
      if (result.state === 'sent') continue;
      log.error({ ...ids, state: result.state, problem: result.reason }, 'part of an answer not delivered');
      if (result.state !== 'failed') return false;
      await courier.send({ kind: 'text', styled: { text: texts.notShown, marks: [] } });
    }
    return true;
  }

  return {
    answer,
    async giveUp(update, me) {
      const ids = { channel: KEY, update: update.update_id };
      log.error(ids, 'update given up: it was begun several times and never ended');
      const { message } = read([update], me, ids);
      if (message && message.content.kind !== 'place') await deliver(courierTo(api, message.conversation), render(failed), undefined, ids);
    },
  };
}

const isStart = ({ content }: IncomingMessage): boolean => content.kind === 'text' && /^\/(?:start|batdau)\b/i.test(content.text);
