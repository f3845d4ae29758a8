// What a person types while reviewing a directive, as a typed command.
import { z } from 'zod';
import { fold } from '../../vietnamese/fold.ts';
import * as data from './commands.data.ts';

const number = z.number().int().positive();

export const reviewCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('resume') }),
  z.object({ do: z.literal('general') }),
  z.object({ do: z.literal('show'), number }),
  z.object({ do: z.literal('take-from'), percent: z.number().int().min(0).max(100) }),
  z.object({ do: z.literal('mark'), decision: z.enum(['accepted', 'dropped']), numbers: z.array(number).min(1) }),
  z.object({ do: z.literal('merge'), numbers: z.tuple([number, number]) }),
  z.object({ do: z.literal('split'), number }),
  z.object({
    do: z.literal('relate'),
    number,
    relation: z.enum(['new', 'repeats', 'changes-deadline', 'replaces']),
    code: z.string().optional(),
  }),
  /** without a number: the item corrected or shown last */
  z.object({
    do: z.literal('correct'),
    number: number.optional(),
    field: z.enum(['lead', 'cooperate', 'deadline', 'title']),
    value: z.string(),
  }),
]);
export type ReviewCommand = z.output<typeof reviewCommand>;

/** `exact`: it can mean nothing else; a bare "hạn: …" is only meant so while an item is before the person's eyes. */
export interface ReadCommand {
  readonly command: ReviewCommand;
  readonly exact: boolean;
}

export function readCommand(text: string): ReadCommand | undefined {
  const line = text.replace(/\s+/gu, ' ').trim();
  const folded = fold(line).replace(/[.!]+$/u, '');
  const command = wholeCommand(folded);
  return command ? { command, exact: true } : correction(line, fold(line));
}

function wholeCommand(folded: string): ReviewCommand | undefined {
  if (data.RESUME.test(folded)) return { do: 'resume' };
  if (data.GENERAL.test(folded)) return { do: 'general' };
  const groups = (pattern: RegExp): Record<string, string> | undefined => pattern.exec(folded)?.groups;
  const from = groups(data.TAKE_FROM);
  if (from) return Number(from['percent']) <= 100 ? { do: 'take-from', percent: Number(from['percent']) } : undefined;
  const taken = numbersIn(groups(data.TAKE)?.['numbers']);
  if (taken) return { do: 'mark', decision: 'accepted', numbers: taken };
  const dropped = numbersIn(groups(data.DROP)?.['numbers']);
  if (dropped) return { do: 'mark', decision: 'dropped', numbers: dropped };
  const shown = groups(data.SHOW);
  if (shown) return { do: 'show', number: Number(shown['number']) };
  const merged = groups(data.MERGE);
  if (merged) return { do: 'merge', numbers: [Number(merged['one']), Number(merged['other'])] };
  const split = groups(data.SPLIT);
  if (split) return { do: 'split', number: Number(split['number']) };
  return relation(folded);
}

function relation(folded: string): ReviewCommand | undefined {
  const fresh = data.IS_NEW.exec(folded)?.groups;
  if (fresh) return { do: 'relate', number: Number(fresh['number']), relation: 'new' };
  const known = data.IS_KNOWN.exec(folded)?.groups;
  if (!known) return undefined;
  const how = known['how'] ?? '';
  const code = `NV-${(known['code'] ?? '').replace(/\D/gu, '').padStart(3, '0')}`;
  return {
    do: 'relate',
    number: Number(known['number']),
    code,
    relation: data.REPLACING.test(how) ? 'replaces' : data.MOVING.test(how) ? 'changes-deadline' : 'repeats',
  };
}

function correction(line: string, folded: string): ReadCommand | undefined {
  const match = data.FIELD_START.exec(folded);
  const { number: item, label = '', colon = '' } = match?.groups ?? {};
  const field = data.LABELS.find(row => row.label.test(label))?.field;
  if (!match || !field || (item === undefined && !/[:=]/u.test(colon))) return undefined;
  const value = line.slice(match[0].length).trim();
  if (value === '') return undefined;
  return { command: { do: 'correct', field, value, ...(item === undefined ? {} : { number: Number(item) }) }, exact: item !== undefined };
}

function numbersIn(text: string | undefined): number[] | undefined {
  const numbers = (text?.match(/\d{1,4}/gu) ?? []).map(Number).filter(each => each > 0);
  return numbers.length > 0 ? [...new Set(numbers)] : undefined;
}
