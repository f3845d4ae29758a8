// Whether a message in a group is for us, and what it says then without our name.
import type { Message, MessageEntity, UserFromGetMe } from 'grammy/types';

/** A reply to us, a command, or our name in it. @returns undefined: said to somebody else */
export function textForUs(message: Message, me: UserFromGetMe): string | undefined {
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const saidOf = (entity: MessageEntity): string => text.slice(entity.offset, entity.offset + entity.length);
  const named = entities.filter(
    entity =>
      (entity.type === 'mention' && saidOf(entity).toLowerCase() === `@${me.username.toLowerCase()}`) ||
      (entity.type === 'text_mention' && entity.user.id === me.id),
  );
  const command = entities.find(entity => entity.type === 'bot_command' && entity.offset === 0);
  const bot = command && saidOf(command).split('@')[1];
  const isCommand = command !== undefined && (bot === undefined || bot.toLowerCase() === me.username.toLowerCase());
  if (command && !isCommand) return undefined;
  if (named.length === 0 && !isCommand && message.reply_to_message?.from?.id !== me.id) return undefined;
  return without(text, named);
}

function without(text: string, entities: readonly MessageEntity[]): string {
  const kept = entities.toReversed().reduce((rest, { offset, length }) => rest.slice(0, offset) + rest.slice(offset + length), text);
  return kept.replace(/^[\s,:;]+/u, '').trim();
}
