// The first words with Telegram: who we are, how we get our updates, which commands the menus show.
import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { Failure, type Log } from '../../base/index.ts';
import { KEY } from './incoming.ts';
import type { Command } from './menu.ts';
import type { Pace } from './pace.ts';
import { pause } from './pause.ts';
import { codeOf, describe } from './refusals.ts';
import { texts } from './texts.ts';

/** The kinds of updates that we ask for. */
export const WANTED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

export interface IntroductionNeeds {
  readonly api: Api;
  /** of those whom we do not know */
  readonly commands: readonly Command[] | undefined;
  /** undefined: we fetch our updates */
  readonly webhook: { readonly address: string; readonly secret: string } | undefined;
  readonly log: Log;
  readonly pace: Pace;
}

export interface Introduction {
  /** undefined as long as Telegram has not answered */
  readonly me: () => UserFromGetMe | undefined;
  /** @throws Failure when Telegram refuses the token or the webhook; without a network only a line in the log */
  readonly once: () => Promise<void>;
  /** started without a network: goes on trying, while the rest of the service runs */
  readonly untilItWorks: (signal: AbortSignal) => Promise<void>;
}

export function openIntroduction({ api, commands, webhook, log, pace }: IntroductionNeeds): Introduction {
  let me: UserFromGetMe | undefined;

  async function introduce(): Promise<void> {
    const answered = await api.getMe();
    if (webhook) await api.setWebhook(webhook.address, { secret_token: webhook.secret, allowed_updates: WANTED, max_connections: 40 });
    else await api.deleteWebhook();
    me = answered;
    if (commands) await api.setMyCommands(commands).catch((thrown: unknown) => tell(thrown, 'command menu not set'));
    log.info({ channel: KEY, bot: me.username, by: webhook ? 'webhook' : 'polling' }, 'receiving from Telegram');
  }

  const tell = (thrown: unknown, what: string): void => log.warn({ channel: KEY, problem: describe(thrown) }, what);

  function refuse(thrown: unknown): void {
    const code = codeOf(thrown);
    if (code === 401 || code === 404) throw new Failure(texts.tokenRefused);
    const problem = describe(thrown);
    if (code === 400 && problem.startsWith('setWebhook')) throw new Failure(texts.webhookRefused(problem));
  }

  return {
    me: () => me,
    once: () =>
      introduce().catch((thrown: unknown) => {
        refuse(thrown);
        tell(thrown, 'Telegram cannot be reached; trying again in the background');
      }),
    async untilItWorks(signal) {
      for (let failures = 1; !me && !signal.aborted; failures++) {
        await pause(pace.backoffMs(failures), signal);
        if (!me && !signal.aborted) await introduce().catch((thrown: unknown) => tell(thrown, 'Telegram cannot be reached yet'));
      }
    },
  };
}
