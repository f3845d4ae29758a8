// `dondoc staff`: lets people in and cuts them off.

import type { App } from '../app.ts';
import { Failure } from '../base/index.ts';
import type { Io } from './host.ts';
import { texts } from './texts.ts';

/** stdout: the link, or "/start CODE" where the bot's name is not known. */
export async function invite(app: App, staffCode: string, io: Io): Promise<void> {
  const person = await app.people.byStaffCode(staffCode);
  if (!person || person.revoked) throw new Failure(texts.unknownStaff(staffCode));
  const code = await app.people.invite(person.id, app.clock.now());
  const { telegram } = app.config;
  io.out((telegram && (await linkOf(telegram, code))) ?? `/start ${code}`);
  io.err(texts.invited(person.fullName));
}

async function linkOf(telegram: NonNullable<App['config']['telegram']>, code: string): Promise<string | undefined> {
  const { askBotName, inviteLink } = await import('../channels/telegram/index.ts');
  const botName = await askBotName({ ...telegram, proxyEnv: process.env });
  return botName === undefined ? undefined : inviteLink(botName, code);
}

export async function revoke(app: App, staffCode: string, io: Io): Promise<void> {
  if (!(await app.people.revoke(staffCode, app.clock.now()))) throw new Failure(texts.unknownStaff(staffCode));
  io.err(texts.revoked(staffCode));
}
