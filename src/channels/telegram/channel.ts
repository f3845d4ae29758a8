// The Telegram channel: updates in by long polling or webhook, messages with entities and inline keyboards out.
import { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { type Clock, Failure, type Log, stopwatch } from '../../base/index.ts';
import { type Channel, type Duty, type Inbox, type MessageHandler, openGate, type SendResult } from '../../chat/index.ts';
import type { Http } from '../../http/index.ts';
import { openAnswering } from './answer.ts';
import { courierTo, sendAll } from './deliver.ts';
import { FILE_LIMIT, fileOpener } from './files.ts';
import { heldBackBy, throughGate } from './gated.ts';
import { KEY } from './incoming.ts';
import { openIntroduction, WANTED } from './introduce.ts';
import { inviteLink } from './link.ts';
import { type Command, openMenus } from './menu.ts';
import { type Pace, usualPace } from './pace.ts';
import { pause } from './pause.ts';
import { openPoller, type PollState } from './poll.ts';
import { openReceiver, type Receiver } from './receive.ts';
import { describe } from './refusals.ts';
import { render, TEXT_LIMIT } from './render.ts';
import { texts } from './texts.ts';
import { openTransport } from './transport.ts';
import { webhookOf } from './webhook.ts';

export interface TelegramOptions {
  readonly token: string;
  /** https://api.telegram.org, or a local Bot API server */
  readonly apiRoot: string;
  /** the public address under which Telegram reaches `http`; without it updates are fetched */
  readonly webhook?: { readonly url: string; readonly secret?: string | undefined; readonly http: Pick<Http, 'add'> };
  /** keeps what was taken until it is answered */
  readonly inbox: Inbox;
  readonly clock: Clock;
  readonly log: Log;
  /** the menu of those whom we do not know */
  readonly commands?: readonly Command[];
  /** the menu of a person; undefined for somebody whom we do not know */
  readonly menuFor?: (sender: string) => Promise<readonly Command[] | undefined>;
  /** HTTPS_PROXY and its like; none by default */
  readonly proxyEnv?: NodeJS.ProcessEnv;
  readonly pace?: Partial<Pace>;
  /** whose turn it is to fetch updates; without it always ours */
  readonly duty?: Duty;
  /** Telegram asked for so many seconds of silence: to be told to other processes and later starts */
  readonly onSilence?: (seconds: number) => Promise<void>;
  /** seconds of silence that any process was asked for; with a webhook several answer at once */
  readonly silenceLeft?: () => Promise<number>;
}

/** How updates come, for those who look after the service; `waiting`: before somebody's turn, or without a network yet. */
type ReceivingState = 'webhook' | 'waiting' | PollState;

export interface TelegramChannel extends Channel {
  /** https://t.me/<bot>?start=CODE, once Telegram has told the bot's name */
  link(code: string): string | undefined;
  /** how updates come in now @throws Failure with a sentence when they do not */
  check(): Promise<string>;
}

const ALWAYS: Duty = { during: (signal, work) => work(signal) };

/** @throws Failure when token or address cannot be right */
export function openTelegram({ token, log, inbox, ...options }: TelegramOptions): TelegramChannel {
  const apiRoot = checkedRoot(options.apiRoot);
  if (!/^[\w:-]+$/.test(token)) throw new Failure(texts.tokenMalformed);
  const pace: Pace = { ...usualPace, ...options.pace };
  const { connectMs, answerMs } = pace;
  const stopping = new AbortController();
  const closing = new AbortController();
  const duty = options.duty ?? ALWAYS;
  const gate = openGate(pace.limits);
  const transport = openTransport(apiRoot, { connectMs, answerMs, proxyEnv: options.proxyEnv, heldBack: url => heldBackBy(gate, url) });
  const api = new Api(token, { apiRoot, fetch: transport.fetch });
  const pushApi = new Api(token, { apiRoot, fetch: transport.fetch });
  const gated = {
    gate,
    onSilence: options.onSilence ?? (async () => {}),
    silenceLeft: options.webhook && options.silenceLeft,
    longestWaitMs: pace.longestWaitSeconds * 1000,
    stopped: closing.signal,
  };
  throughGate(api, { ...gated, urgency: 'reply' });
  throughGate(pushApi, { ...gated, urgency: 'push' });
  const openFile = fileOpener({ api, transport, address: `${apiRoot}/file/bot${token}`, log });
  const webhook = options.webhook && webhookOf(token, options.webhook.url, options.webhook.secret);
  const introduction = openIntroduction({ api, commands: options.commands, webhook, log, pace });
  const menus = options.menuFor && openMenus({ api, log, elapsed: stopwatch, menuFor: options.menuFor });

  let running: Promise<void> = Promise.resolve();
  let receiver: Receiver | undefined;
  let state: () => ReceivingState = () => 'waiting';

  function openReceiving(handle: MessageHandler): Receiver {
    const answering = openAnswering({ api, openFile, handle, inbox, menus, log, pace });
    return openReceiver({
      inbox,
      clock: options.clock,
      log,
      pace,
      answer: async (updates, begun) => answering.answer(updates, begun, await introduced()),
      giveUp: async update => answering.giveUp(update, await introduced()),
    });
  }

  /** What a webhook brings before Telegram told who we are waits in the inbox. */
  async function introduced(): Promise<UserFromGetMe> {
    await introduction.untilItWorks(stopping.signal);
    const me = introduction.me();
    if (!me) throw new Error('stopped before Telegram could be reached');
    return me;
  }

  async function receive(own: Receiver): Promise<void> {
    await introduction.untilItWorks(stopping.signal);
    if (stopping.signal.aborted) return;
    if (webhook) {
      state = () => 'webhook';
      await takeUpAgainAndAgain(own, stopping.signal);
    } else await duty.during(stopping.signal, signal => poll(own, signal));
  }

  async function poll(own: Receiver, signal: AbortSignal): Promise<void> {
    // of its own, so that a long poll ends when the turn does
    const pollTransport = openTransport(apiRoot, {
      connectMs,
      answerMs: answerMs + pace.pollSeconds * 1000,
      proxyEnv: options.proxyEnv,
      signal,
    });
    const pollApi = new Api(token, { apiRoot, fetch: pollTransport.fetch });
    const poller = openPoller({
      getUpdates: query => pollApi.getUpdates({ ...query, allowed_updates: WANTED }),
      confirm: query => api.getUpdates(query),
      receiver: own,
      log,
      pace,
    });
    state = () => poller.state();
    await takeUp(own); // the older ones first
    await Promise.all([poller.run(signal), takeUpAgainAndAgain(own, signal)]);
    state = () => 'waiting';
    pollTransport.close();
  }

  async function takeUpAgainAndAgain(own: Receiver, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await pause(pace.takeUpMs, signal);
      if (!signal.aborted) await takeUp(own);
    }
  }

  const takeUp = (own: Receiver): Promise<void> =>
    own.takeUp().catch((thrown: unknown) => log.warn({ channel: KEY, problem: describe(thrown) }, 'inbox cannot be read; trying again'));

  return {
    key: KEY,
    limits: { textLength: TEXT_LIMIT, buttons: true, fileSize: FILE_LIMIT },
    async start(handle) {
      const own = openReceiving(handle);
      receiver = own;
      if (webhook) {
        await takeUp(own); // the older ones first
        options.webhook?.http.add(webhook.route(() => own)); // before Telegram is told of it
      }
      await introduction.once();
      running = receive(own);
    },
    async stop() {
      stopping.abort();
      await receiver?.stop();
      await running;
      closing.abort();
      transport.close();
    },
    gate,
    send: (chatId, reply): Promise<SendResult> =>
      sendAll(courierTo(pushApi, chatId), render(reply), pace, lost =>
        log.warn({ channel: KEY, chat: chatId, state: lost.state, problem: lost.reason }, 'part of a message not delivered'),
      ),
    link(code) {
      const name = introduction.me()?.username;
      return name === undefined ? undefined : inviteLink(name, code);
    },
    async check() {
      const now = state();
      if (now in texts.notReceiving) throw new Failure(texts.notReceiving[now as keyof typeof texts.notReceiving]);
      return `${now}, ${receiver?.waiting() ?? 0}`;
    },
  };
}

function checkedRoot(apiRoot: string): string {
  const root = apiRoot.replace(/\/+$/, '');
  if (!/^https?:\/\/[^\s/]+/.test(root) || !URL.canParse(root)) throw new Failure(texts.apiRootMalformed);
  return root;
}
