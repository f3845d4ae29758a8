// One bot in a process of its own for tests/bench/telegram.ts: the whole program, or the barest echo that a framework makes.
// `node tests/bench/telegram-bot.ts dondoc|grammy|telegraf TOKEN API_ROOT FOLDER`; tells the parent its CPU time when asked.
import { Bot } from 'grammy';
import { Telegraf } from 'telegraf';
import { openApp } from '../../src/app.ts';
import { instantAt, noLog, setClock } from '../../src/base/index.ts';
import { readConfig } from '../../src/config.ts';

const [, , kind, token = '', apiRoot = '', folder = ''] = process.argv;
/** The local server counts no messages, so ours need not hold back. */
const NO_LIMITS = { limits: { overall: { count: 1_000_000, ms: 1_000 }, reserve: 1, perChat: () => [] } };

async function startDondoc(): Promise<void> {
  const env = {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    DONDOC_LIMIT_MESSAGES: '0',
    DONDOC_LIMIT_AGENCY_MESSAGES: '0',
  };
  const config = { ...readConfig(env), folder };
  const app = await openApp({ config, clock: setClock(instantAt('2025-11-20', '08:00')), log: noLog, pace: NO_LIMITS });
  await app.telegram?.start(app.handle);
}

function startGrammy(): void {
  const bot = new Bot(token, { client: { apiRoot } });
  bot.on('message:text', context => context.reply(context.message.text));
  void bot.start();
}

function startTelegraf(): void {
  const bot = new Telegraf(token, { telegram: { apiRoot } });
  bot.on('text', context => context.reply(context.message.text));
  void bot.launch();
}

if (kind === 'dondoc') await startDondoc();
else if (kind === 'grammy') startGrammy();
else startTelegraf();
process.on('message', () => process.send?.(process.cpuUsage()));
