// The link that opens a chat with the bot and sends "/start CODE".
import { Api } from 'grammy';
import { openTransport } from './transport.ts';

export const inviteLink = (botName: string, code: string): string => `https://t.me/${botName}?start=${encodeURIComponent(code)}`;

/** The bot's user name, asked once; undefined without a network, in time, or with a wrong token. */
export async function askBotName(options: {
  readonly token: string;
  readonly apiRoot: string;
  readonly proxyEnv?: NodeJS.ProcessEnv;
  readonly patienceMs?: number;
}): Promise<string | undefined> {
  const patienceMs = options.patienceMs ?? 5_000;
  const apiRoot = options.apiRoot.replace(/\/+$/, '');
  const transport = openTransport(apiRoot, { connectMs: patienceMs, answerMs: patienceMs, proxyEnv: options.proxyEnv });
  try {
    return (await new Api(options.token, { apiRoot, fetch: transport.fetch }).getMe()).username;
  } catch {
    return undefined;
  } finally {
    transport.close();
  }
}
