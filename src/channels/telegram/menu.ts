// The menu of commands that each person sees in the chat with the bot: that of the own role, kept up to date.
import type { Api } from 'grammy';
import type { Log, Stopwatch } from '../../base/index.ts';
import { KEY } from './incoming.ts';
import { describe } from './refusals.ts';

export interface Command {
  readonly command: string;
  readonly description: string;
}

/** A role seldom changes. */
const AGAIN_AFTER_MS = 600_000;
const KEPT = 20_000;

export interface MenuNeeds {
  readonly api: Api;
  readonly log: Log;
  readonly elapsed: Stopwatch;
  /** undefined: nobody we know */
  readonly menuFor: (sender: string) => Promise<readonly Command[] | undefined>;
}

export interface Menus {
  /** Shows that person, in the chat with the bot alone, what may be said now. */
  show(sender: string, now: boolean): Promise<void>;
}

export function openMenus({ api, log, elapsed, menuFor }: MenuNeeds): Menus {
  const shown = new Map<string, { readonly menu: string; readonly at: number }>();
  return {
    async show(sender, now) {
      const before = shown.get(sender);
      if (before && !now && elapsed() - before.at < AGAIN_AFTER_MS) return;
      const commands = await menuFor(sender);
      const menu = JSON.stringify(commands ?? null);
      shown.delete(sender);
      shown.set(sender, { menu, at: elapsed() });
      const [oldest] = shown.keys();
      if (shown.size > KEPT && oldest !== undefined) shown.delete(oldest);
      if (menu === before?.menu || (!before && !commands)) return;
      const scope = { type: 'chat' as const, chat_id: Number(sender) };
      const setting = commands ? api.setMyCommands(commands, { scope }) : api.deleteMyCommands({ scope });
      await setting.catch((thrown: unknown) => log.info({ channel: KEY, problem: describe(thrown) }, 'command menu of a chat not set'));
    },
  };
}
