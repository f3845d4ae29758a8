// The Telegram channel: long polling in, messages with entities and inline keyboards out.
import { Api } from 'grammy';
import { Failure, type Log } from '../../base/index.ts';
import { type Channel, type Duty, type MessageHandler, openGate } from '../../chat/index.ts';
import { type Answering, openAnswering } from './answer.ts';
import { courierTo, sendAll } from './deliver.ts';
import { FILE_LIMIT, fileOpener } from './files.ts';
import { throughGate } from './gated.ts';
import { KEY } from './incoming.ts';
import { type Command, openIntroduction } from './introduce.ts';
import { inviteLink } from './link.ts';
import { type Pace, usualPace } from './pace.ts';
import { openPoller } from './poll.ts';
import { render, TEXT_LIMIT } from './render.ts';
import { texts } from './texts.ts';
import { openTransport } from './transport.ts';

export interface TelegramOptions {
  readonly token: string;
  /** https://api.telegram.org, or a local Bot API server */
  readonly apiRoot: string;
  readonly log: Log;
  /** the menu of commands */
  readonly commands?: readonly Command[];
  /** HTTPS_PROXY and its like; none by default */
  readonly proxyEnv?: NodeJS.ProcessEnv;
  readonly pace?: Partial<Pace>;
  /** whose turn it is to fetch updates; without it always ours */
  readonly duty?: Duty;
  /** Telegram asked for so many seconds of silence: to be told to other processes and later starts */
  readonly onSilence?: (seconds: number) => Promise<void>;
}

export interface TelegramChannel extends Channel {
  /** https://t.me/<bot>?start=CODE, once Telegram has told the bot's name */
  link(code: string): string | undefined;
}

const ALWAYS: Duty = { during: (signal, work) => work(signal) };
const WANTED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** @throws Failure when token or address cannot be right */
export function openTelegram({ token, log, ...options }: TelegramOptions): TelegramChannel {
  const apiRoot = checkedRoot(options.apiRoot);
  if (!/^[\w:-]+$/.test(token)) throw new Failure(texts.tokenMalformed);
  const pace: Pace = { ...usualPace, ...options.pace };
  const { connectMs, answerMs } = pace;
  const stopping = new AbortController();
  const closing = new AbortController();
  const duty = options.duty ?? ALWAYS;
  const transport = openTransport(apiRoot, { connectMs, answerMs, proxyEnv: options.proxyEnv });
  const api = new Api(token, { apiRoot, fetch: transport.fetch });
  const pushApi = new Api(token, { apiRoot, fetch: transport.fetch });
  const gate = openGate(pace.limits);
  const gated = {
    gate,
    onSilence: options.onSilence ?? (async () => {}),
    longestWaitMs: pace.longestWaitSeconds * 1000,
    stopped: closing.signal,
  };
  throughGate(api, { ...gated, urgency: 'reply' });
  throughGate(pushApi, { ...gated, urgency: 'push' });
  const openFile = fileOpener({ api, transport, address: `${apiRoot}/file/bot${token}`, log });

  let running: Promise<void> = Promise.resolve();
  const introduction = openIntroduction({ api, commands: options.commands, log, pace });

  async function receive(handle: MessageHandler): Promise<void> {
    await introduction.untilItWorks(stopping.signal);
    const answering = openAnswering({ api, openFile, handle, log, pace });
    await duty.during(stopping.signal, signal => poll(answering, signal));
  }

  async function poll(answering: Answering, signal: AbortSignal): Promise<void> {
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
      handle: update => answering.answer(update),
      log,
      pace,
    });
    await poller.run(signal);
    pollTransport.close();
  }

  return {
    key: KEY,
    limits: { textLength: TEXT_LIMIT, buttons: true, fileSize: FILE_LIMIT },
    async start(handle) {
      await introduction.once();
      running = receive(handle);
    },
    async stop() {
      stopping.abort();
      await running;
      closing.abort();
      transport.close();
    },
    gate,
    send: (chatId, reply) =>
      sendAll(courierTo(pushApi, chatId), render(reply), pace, lost =>
        log.warn({ channel: KEY, chat: chatId, state: lost.state, problem: lost.reason }, 'part of a message not delivered'),
      ),
    link(code) {
      const name = introduction.me()?.username;
      return name === undefined ? undefined : inviteLink(name, code);
    },
  };
}

function checkedRoot(apiRoot: string): string {
  const root = apiRoot.replace(/\/+$/, '');
  if (!/^https?:\/\/[^\s/]+/.test(root) || !URL.canParse(root)) throw new Failure(texts.apiRootMalformed);
  return root;
}
