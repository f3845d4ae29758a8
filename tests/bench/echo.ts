// A bare grammY bot that says back what it hears: what the framework alone costs a message.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Bot } from 'grammy';

export interface Echo {
  say(at: number, text: string): Promise<void>;
  stop(): void;
}

/** Answers over HTTP to a Bot API server in a process of its own, whose CPU does not count. */
export async function openEcho(): Promise<Echo> {
  const server = spawn(process.execPath, ['-e', SERVER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(server.stdout, 'data')).map(String);
  const me = { id: 1, is_bot: true, first_name: 'echo', username: 'echo_bot' } as const;
  const bot = new Bot('1:echo', { client: { apiRoot: `http://127.0.0.1:${port}` } });
  bot.botInfo = { ...me, can_join_groups: false, can_read_all_group_messages: false, supports_inline_queries: false, ...OTHER_RIGHTS };
  bot.on('message:text', context => context.reply(context.message.text));
  const chat = { id: 5, type: 'private', first_name: 'A' } as const;
  const from = { id: 5, is_bot: false, first_name: 'A' };
  return {
    say: (at, text) => bot.handleUpdate({ update_id: at, message: { message_id: at, date: 1, chat, from, text } }),
    stop: () => server.kill(),
  };
}

const SERVER = `const http = require('node:http');
const body = JSON.stringify({ ok: true, result: { message_id: 1, date: 1, chat: { id: 5, type: 'private', first_name: 'A' }, text: '' } });
http.createServer((request, response) => { request.resume(); request.on('end', () => response.setHeader('content-type', 'application/json').end(body)); })
  .listen(0, '127.0.0.1', function () { process.stdout.write(String(this.address().port)); });`;
const OTHER_RIGHTS = {
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};
