// A group with the bot in it, whose members are played by a test. The bot is given everything, as one that is an administrator.
import { botUser, type Call, chatShown, personUser, shown } from './methods.ts';
import { asHeard, entitiesIn, type Heard } from './person.ts';
import type { Chat, Stored, World } from './world.ts';

interface Said {
  readonly repliedTo?: number;
  readonly thread?: number;
}

export interface GroupChat {
  readonly id: number;
  /** @returns the message's id */
  says(personId: number, text: string, how?: Said): number;
  presses(personId: number, label: string): string;
  /** the bot is let in, or put out */
  adds(personId: number): void;
  removes(personId: number): void;
  /** goes on under another id */
  migrates(personId: number, to: number): void;
  heard(): readonly (Heard & { readonly thread?: number })[];
  hears(count: number, withinMs?: number): Promise<readonly Heard[]>;
}

export function openGroupChat(world: World, bot: Call['bot'], chat: Chat): GroupChat {
  const member = (id: number) => ({ id, name: world.chats.get(id)?.name ?? `Person ${id}` });
  const heard = () =>
    chat.messages
      .filter(({ fromBot }) => fromBot)
      .map(message => ({ ...asHeard(message), ...(message.thread !== undefined && { thread: message.thread }) }));

  function membership(personId: number, before: string, after: string): void {
    const status = (name: string) => ({ status: name, user: botUser(bot) });
    world.updates.push('my_chat_member', {
      chat: chatShown(chat),
      from: personUser(member(personId)),
      date: world.seconds(),
      old_chat_member: status(before),
      new_chat_member: status(after),
    });
  }

  return {
    id: chat.id,
    says(personId, text, { repliedTo, thread } = {}) {
      const stored: Stored = world.store(chat, {
        fromBot: false,
        text,
        entities: entitiesIn(text),
        keyboard: [],
        from: member(personId),
        ...(thread !== undefined && { thread }),
      });
      const original = chat.messages.find(({ messageId }) => messageId === repliedTo);
      world.updates.push('message', { ...shown(chat, stored, bot), ...(original && { reply_to_message: shown(chat, original, bot) }) });
      return stored.messageId;
    },
    presses(personId, label) {
      const message = chat.messages.findLast(({ keyboard }) => keyboard.flat().some(button => button.text === label));
      const button = message?.keyboard.flat().find(({ text }) => text === label);
      if (!message || button?.callback_data === undefined) throw new Error(`No button "${label}"`);
      const id = `query-${world.next()}`;
      world.queries.set(id, 'open');
      const from = personUser(member(personId));
      world.updates.push('callback_query', {
        id,
        from,
        message: shown(chat, message, bot),
        chat_instance: '1',
        data: button.callback_data,
      });
      return id;
    },
    adds(personId) {
      chat.blocked = false;
      membership(personId, 'left', 'member');
    },
    removes(personId) {
      chat.blocked = true;
      membership(personId, 'member', 'kicked');
    },
    migrates(personId, to) {
      chat.migratedTo = to;
      world.updates.push('message', {
        message_id: world.next(),
        date: world.seconds(),
        chat: chatShown(chat),
        from: personUser(member(personId)),
        migrate_to_chat_id: to,
      });
    },
    heard,
    async hears(count, withinMs = 5_000) {
      await world.until(() => heard().length >= count, `${count} messages in ${chat.id}`, withinMs);
      return heard();
    },
  };
}
