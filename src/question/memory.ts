// What the question skill remembers of a conversation, kept in its notes.
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Turn } from '../chat/index.ts';
import type { KindAnswer } from './kinds/kind.ts';
import { FACETS, type Question, type QuestionFilter, questionFilter } from './types.ts';
import { isSetQuestion, type Memory, type SetQuestion, type Sight } from './understand/recall.ts';

/** The skill's key, under which its notes are kept. */
export const KEY = 'question';

/** Written by ourselves hours ago at most: that it is a question about a set is all that is looked at, message after message. */
const setQuestion = z.custom<SetQuestion>(
  value => typeof value === 'object' && value !== null && 'filter' in value && isSetQuestion(value as Question),
);

const sight = z.object({
  question: setQuestion.optional(),
  codes: z.array(z.string()),
  about: z.object({ lead: z.array(z.string()), people: z.array(z.string()), directives: z.array(z.string()).optional() }).optional(),
});

const notes = z.object({
  /** the last few answers, newest first */
  trail: z.array(sight).default([]),
  /** the last set's filter before it was narrowed */
  wider: questionFilter.optional(),
  /** what was last asked of single tasks */
  facets: z.array(z.enum(FACETS)).optional(),
  /** people among whom to choose */
  names: z.array(z.string()).optional(),
});
export type Notes = z.output<typeof notes>;

/** So many answers are remembered, and of each so many tasks: the notes are written with every message. */
const MOST_SIGHTS = 5;
const MOST_CODES = 10;

const NOTHING: Notes = { trail: [] };
/** The notes of a turn are asked for several times. */
const read = new WeakMap<object, Notes>();

export function notesOf(turn: Turn): Notes {
  const kept = turn.context.notes[KEY];
  if (typeof kept !== 'object' || kept === null) return NOTHING;
  const before = read.get(kept);
  if (before) return before;
  const made = notes.safeParse(kept).data ?? NOTHING;
  read.set(kept, made);
  return made;
}

/** The last question about a set of tasks. */
export const lastSet = (turn: Turn): SetQuestion | undefined => setIn(notesOf(turn));

const setIn = ({ trail }: Notes): SetQuestion | undefined => trail.find(one => one.question)?.question;

export function memoryOf(turn: Turn): Memory {
  const { trail, wider, facets } = notesOf(turn);
  const { shown, focus } = turn.context;
  return { question: lastSet(turn), wider, facets, shown, focus, trail };
}

/** The tasks named in the last few answers: where words fit several tasks, one of these is meant. */
export const lately = (turn: Turn): ReadonlySet<string> =>
  new Set([...turn.context.shown, ...notesOf(turn).trail.flatMap(({ codes }) => codes)]);

/** The notes after an answer. The question about a set stays when one of its tasks is looked at. */
export function notesAfter(asked: Question, { shown, focus, about, missed }: KindAnswer, turn: Turn): Notes {
  const before = notesOf(turn);
  if (missed) return before;
  const seen: Sight = {
    ...(isSetQuestion(asked) ? { question: asked } : {}),
    codes: (isSetQuestion(asked) ? (shown ?? []) : focus ? [focus] : (shown ?? [])).slice(0, MOST_CODES),
    ...(about
      ? { about: { lead: [...about.lead], people: [...about.people], ...(about.directives ? { directives: [...about.directives] } : {}) } }
      : {}),
  };
  const looked = seen.question !== undefined || (seen.codes.length > 0 && asked.kind !== 'clarify');
  const trail = looked ? follow(before.trail, seen) : before.trail;
  if (isSetQuestion(asked)) return { trail, ...widerOf(before, asked.filter) };
  return {
    trail,
    ...(before.wider ? { wider: before.wider } : {}),
    ...(asked.kind === 'detail' ? { facets: asked.facets } : {}),
    ...(asked.kind === 'clarify' && asked.names ? { names: asked.names } : {}),
  };
}

/** The newest first; of what is too old the last set is kept, whose tasks may still be looked at. */
function follow(trail: Notes['trail'], seen: Sight): Notes['trail'] {
  const [last] = trail;
  const again =
    last !== undefined && isDeepStrictEqual(last.question, seen.question) && (seen.question !== undefined || same(last.codes, seen.codes));
  const all = [seen, ...(again ? trail.slice(1) : trail)] as Notes['trail'];
  const kept = all.slice(0, MOST_SIGHTS);
  const set = all.find(one => one.question);
  return set && !kept.includes(set) ? [...kept.slice(0, -1), set] : kept;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** What "xem tất cả" goes back to: the filter before conditions were added to it. */
function widerOf(before: Notes, filter: QuestionFilter): { wider?: QuestionFilter } {
  const last = setIn(before);
  if (!last) return {};
  const isSame = (key: string): boolean => isDeepStrictEqual(entry(last.filter, key), asKept(entry(filter, key)));
  if (!Object.keys(last.filter).every(isSame)) return {};
  return Object.keys(filter).every(isSame) ? (before.wider ? { wider: before.wider } : {}) : { wider: last.filter };
}

/** As it comes back from the database, where nothing is undefined and keys stand in any order. */
const asKept = (value: unknown): unknown => (value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown));

const entry = (filter: QuestionFilter, key: string): unknown => Object.entries(filter).find(([name]) => name === key)?.[1];
