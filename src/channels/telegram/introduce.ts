// The first words with Telegram: who we are, that we fetch updates ourselves, which commands the menu shows.
import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { Failure, type Log } from '../../base/index.ts';
import { KEY } from './incoming.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
import { codeOf, describe } from './refusals.ts';
import { texts } from './texts.ts';

export interface Command {
  readonly command: string;
  readonly description: string;
}

export interface IntroductionNeeds {
  readonly api: Api;
  readonly commands: readonly Command[] | undefined;
  readonly log: Log;
  readonly pace: Pace;
}

export interface Introduction {
  /** undefined as long as Telegram has not answered */
  readonly me: () => UserFromGetMe | undefined;
  /** @throws Failure when Telegram refuses the token; without a network only a line in the log */
  readonly once: () => Promise<void>;
  /** started without a network: goes on trying, while the rest of the service runs */
  readonly untilItWorks: (signal: AbortSignal) => Promise<void>;
}

export function openIntroduction({ api, commands, log, pace }: IntroductionNeeds): Introduction {
  let me: UserFromGetMe | undefined;

  async function introduce(): Promise<void> {
    const answered = await api.getMe();
    await api.deleteWebhook();
    me = answered;
    if (commands) await api.setMyCommands(commands).catch((thrown: unknown) => tell(thrown, 'command menu not set'));
    log.info({ channel: KEY, bot: me.username }, 'receiving from Telegram');
  }

  const tell = (thrown: unknown, what: string): void => log.warn({ channel: KEY, problem: describe(thrown) }, what);

  return {
    me: () => me,
    once: () =>
      introduce().catch((thrown: unknown) => {
        const code = codeOf(thrown);
        if (code === 401 || code === 404) throw new Failure(texts.tokenRefused);
        tell(thrown, 'Telegram cannot be reached; trying again in the background');
      }),
    async untilItWorks(signal) {
      for (let failures = 1; !me && !signal.aborted; failures++) {
        await pause(pace.backoffMs(failures), signal);
        if (!signal.aborted) await introduce().catch((thrown: unknown) => tell(thrown, 'Telegram cannot be reached yet'));
      }
    },
  };
}
