// Checks a text with its entities, or with HTML, as the Bot API does, and gives what a person sees.
import { z } from 'zod';
import { parseHtml } from './html.ts';
import { badRequest } from './refusal.ts';

export const ENTITY_TYPES = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'date_time',
] as const;

export const entitySchema = z.strictObject({
  type: z.enum(ENTITY_TYPES),
  offset: z.int(),
  length: z.int(),
  url: z.string().optional(),
  user: z.object({ id: z.int() }).optional(),
  language: z.string().optional(),
  custom_emoji_id: z.string().optional(),
  unix_time: z.int().optional(),
  date_time_format: z.string().optional(),
});

export type Entity = z.output<typeof entitySchema>;

export interface Formatted {
  readonly text: string;
  readonly entities: readonly Entity[];
}

interface Given {
  readonly text: string;
  readonly entities: readonly Entity[] | undefined;
  readonly parseMode: string | undefined;
  readonly limit: number;
  readonly tooLong: string;
}

export function format({ text, entities, parseMode, limit, tooLong }: Given): Formatted {
  if (!text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  const parsed = parseMode ? parse(text, parseMode) : { text, entities: entities ?? [] };
  for (const entity of parsed.entities) checkBounds(parsed.text, entity);
  const shown = trim(parsed);
  if (shown.text.length > limit) throw badRequest(tooLong);
  return shown;
}

function parse(text: string, parseMode: string): Formatted {
  if (parseMode.toLowerCase() === 'html') return parseHtml(text);
  throw badRequest('unsupported parse_mode'); // Markdown is not for us: nothing of ours is ever escaped
}

/** Stricter than Telegram, which silently drops what does not fit. */
function checkBounds(text: string, { offset, length, type, url }: Entity): void {
  if (offset < 0 || length <= 0 || offset + length > text.length) throw badRequest('ENTITY_BOUNDS_INVALID');
  if (splitsCharacter(text, offset) || splitsCharacter(text, offset + length))
    throw badRequest('ENTITY_BOUNDS_INVALID: inside a surrogate pair');
  if (type === 'text_link' && !url) throw badRequest('can\'t parse MessageEntity: Can\'t find field "url"');
}

const splitsCharacter = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) && /^[\uD800-\uDBFF]/.test(text.slice(at - 1, at));

/** Telegram cuts white space off both ends; control characters become spaces. */
function trim({ text, entities }: Formatted): Formatted {
  const spaced = text.replace(/(?![\n\t])\p{Cc}/gu, ' ');
  const lead = spaced.length - spaced.trimStart().length;
  const shown = spaced.trim();
  const moved = entities.flatMap(entity => {
    const start = Math.max(0, entity.offset - lead);
    const end = Math.min(shown.length, entity.offset + entity.length - lead);
    return end > start ? [{ ...entity, offset: start, length: end - start }] : [];
  });
  return { text: shown, entities: moved.slice(0, 100) };
}
