// What a person types to put a published task right, or to add one by hand.
import { z } from 'zod';
import { fold } from '../../vietnamese/fold.ts';
import { ADD, CORRECT, FIELDS, ONLY_REASON, REASON } from './read.data.ts';

export const amendment = z.discriminatedUnion('amend', [
  z.object({
    amend: z.literal('correct'),
    code: z.string(),
    field: z.enum(['lead', 'cooperate', 'deadline', 'title', 'clause', 'quote']),
    value: z.string(),
    reason: z.string().optional(),
  }),
  z.object({ amend: z.literal('reason'), reason: z.string() }),
  z.object({ amend: z.literal('add'), text: z.string(), document: z.string().optional() }),
]);
export type Amendment = z.output<typeof amendment>;

export function readAmendment(text: string): Amendment | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  const folded = fold(line);
  const added = ADD.exec(folded);
  if (added) {
    const from = added.groups?.['document'];
    const at = from === undefined ? -1 : folded.indexOf(from);
    const document = from === undefined ? {} : { document: line.slice(at, at + from.length) };
    return { amend: 'add', text: line.slice(added[0].length), ...document };
  }
  const only = ONLY_REASON.exec(folded);
  if (only) return { amend: 'reason', reason: line.slice(only[0].length) };
  const match = CORRECT.exec(folded);
  const { code = '', label = '' } = match?.groups ?? {};
  const field = FIELDS.find(row => row.label.test(label))?.field;
  if (!match || !field) return undefined;
  const reason = [...folded.matchAll(REASON)].filter(found => found.index > match[0].length).at(-1);
  const value = line.slice(match[0].length, reason?.index).trim();
  const why = reason ? line.slice(reason.index + reason[0].length).trim() : '';
  return {
    amend: 'correct',
    code: `NV-${code.replace(/\D/gu, '').padStart(3, '0')}`,
    field,
    value,
    ...(why === '' ? {} : { reason: why }),
  };
}
