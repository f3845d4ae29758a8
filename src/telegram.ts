// The Telegram channel with what it needs of the other parts; used only by app.ts.
import type { Clock, Log } from './base/index.ts';
import type { Pace, TelegramChannel } from './channels/telegram/index.ts';
import { type Inbox, menuOf } from './chat/index.ts';
import type { Config } from './config.ts';
import type { Http } from './http/index.ts';
import type { Notifications } from './notification/index.ts';
import type { People } from './people/index.ts';

interface TelegramParts {
  readonly inbox: Inbox;
  readonly people: People;
  readonly notifications: Pick<Notifications, 'dutyOf' | 'keepSilence' | 'silenceLeft'>;
  readonly http?: Http;
  readonly pace: Partial<Pace>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Loaded only where there is a bot: its libraries take a tenth of a second. */
export async function openTelegramChannel(
  { webhook, ...telegram }: NonNullable<Config['telegram']>,
  { people, notifications, http, ...parts }: TelegramParts,
): Promise<TelegramChannel> {
  const { openTelegram, TELEGRAM } = await import('./channels/telegram/index.ts');
  return openTelegram({
    ...telegram,
    ...parts,
    ...(webhook && http ? { webhook: { ...webhook, http } } : {}),
    commands: menuOf(undefined),
    menuFor: async sender => {
      const person = (await people.bySender(TELEGRAM, sender))?.person;
      return person && menuOf(person.role);
    },
    proxyEnv: process.env,
    duty: notifications.dutyOf(TELEGRAM),
    onSilence: seconds => notifications.keepSilence(TELEGRAM, seconds),
    silenceLeft: () => notifications.silenceLeft(TELEGRAM),
  });
}
