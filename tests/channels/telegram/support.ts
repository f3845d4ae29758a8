// A Telegram channel on the local server, without waiting.
import { type Log, systemClock } from '../../../src/base/index.ts';
import { openTelegram, type TelegramChannel, type TelegramOptions } from '../../../src/channels/telegram/index.ts';
import type { Pace } from '../../../src/channels/telegram/pace.ts';
import { openInbox } from '../../../src/chat/index.ts';
import type { BotApi } from '../../support/bot-api/index.ts';
import { openTestDatabase } from '../../support/database.ts';

/** The same waits in milliseconds instead of seconds. */
export const quick: Partial<Pace> = {
  limits: { overall: { count: 30, ms: 10 }, reserve: 1, perChat: () => [{ count: 1, ms: 1 }] },
  pollSeconds: 20,
  busyPollMs: 10,
  backoffMs: () => 5,
  answerMs: 500,
  connectMs: 500,
  albumMs: 30,
  takeUpMs: 50,
};

export interface LogLine {
  readonly level: keyof Log;
  readonly fields: object;
  readonly message: string;
}

/** A log that can be read. */
export function keptLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const keep = (level: keyof Log) => (fields: object, message: string) => void lines.push({ level, fields, message });
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') };
}

export const database = await openTestDatabase();
/** Of this test file. */
export const inbox = openInbox(database);

/** Every test has a server of its own, which counts its updates from the same number. */
export async function emptyInbox(): Promise<void> {
  await database.prisma.incomingUpdate.deleteMany();
  await database.prisma.processedUpdate.deleteMany();
}

export const channelOn = (server: BotApi, options: Partial<TelegramOptions> = {}): TelegramChannel =>
  openTelegram({
    token: server.token,
    apiRoot: server.apiRoot,
    inbox,
    clock: systemClock,
    log: keptLog(),
    ...options,
    pace: { ...quick, ...options.pace },
  });
