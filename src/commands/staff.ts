// `dondoc staff`: lets people in and cuts them off.

import type { App } from '../app.ts';
import { Failure } from '../base/index.ts';
import { askBotName, inviteLink } from '../channels/telegram/index.ts';
import type { Io } from './host.ts';
import { texts } from './texts.ts';

/** stdout: the link, or "/start CODE" where the bot's name is not known. */
export async function invite(app: App, staffCode: string, io: Io): Promise<void> {
  const person = await app.people.byStaffCode(staffCode);
  if (!person || person.revoked) throw new Failure(texts.unknownStaff(staffCode));
  const code = await app.people.invite(person.id, app.clock.now());
  const { telegram } = app.config;
  const botName = telegram && (await askBotName({ ...telegram, proxyEnv: process.env }));
  io.out(botName === undefined ? `/start ${code}` : inviteLink(botName, code));
  io.err(texts.invited(person.fullName));
}

export async function revoke(app: App, staffCode: string, io: Io): Promise<void> {
  if (!(await app.people.revoke(staffCode, app.clock.now()))) throw new Failure(texts.unknownStaff(staffCode));
  io.err(texts.revoked(staffCode));
}
