// A message that came by itself, a reminder, is what the next words in that chat may be about: "cái thứ hai xong", "1".
import type { ChatStore } from './store.ts';
import type { Button } from './types.ts';

/** What a message showed, and where. */
export interface ToldInChat {
  readonly personId: number;
  readonly conversation: string;
  /** codes in their order */
  readonly shown: readonly string[];
  readonly buttons: readonly Button[];
  readonly at: Date;
}

/** While a card waits for a word in that chat, the conversation stays about the card. */
export function openToldInChat({ contexts, pending }: Pick<ChatStore, 'contexts' | 'pending'>) {
  return async ({ personId, conversation, shown, buttons, at }: ToldInChat): Promise<void> => {
    const open = await pending.openOf(personId, at);
    if (open.some(change => change.conversation === conversation)) return;
    const { focus: _, more: __, ...context } = await contexts.load(personId, conversation, at);
    const [only] = shown.length === 1 ? shown : [];
    await contexts.save(
      personId,
      conversation,
      { ...context, shown, choices: buttons, ...(only === undefined ? {} : { focus: only }) },
      at,
    );
  };
}
