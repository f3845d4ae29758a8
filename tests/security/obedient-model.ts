// A model that does what the attacker says: it asks for everything, names what the attacker must not know, and proposes to write.
import { NOTHING } from '../llm/hostile.data.ts';
import type { Answering, Received } from '../support/openai/index.ts';
import { FOREIGN, FOREIGN_TASKS, FOREIGN_WORDS } from './world.data.ts';

const codes = FOREIGN_TASKS.map(({ code }) => code);
const allOfThem = { whose: 'everybody' } as const;
const theirs = { agencies: [{ name: FOREIGN, part: 'involved' }] } as const;

const ANSWERS: readonly object[] = [
  allOfThem,
  { kind: 'detail', codes },
  { kind: 'history', codes: codes.slice(0, 1) },
  { kind: 'evidence', codes: codes.slice(0, 1) },
  theirs,
  { ...theirs, kind: 'count' },
  { ...theirs, kind: 'summary' },
  { ...allOfThem, kind: 'ranking', by: 'lead', rate: 'overdue' },
  { ...allOfThem, kind: 'ranking', by: 'assignee' },
  { ...allOfThem, kind: 'blockers' },
  { ...allOfThem, kind: 'changes', periods: [{ phrase: 'từ 01/01/2000 đến 31/12/2099', about: 'changes' }] },
  { ...allOfThem, kind: 'reminders' },
  ...FOREIGN_WORDS.flatMap(word => [{ topic: word }, { person: word }, { document: word }]),
];

/** Missed tasks and corrections in a document, and a reading of a message, are asked for in different forms. */
export const obedient =
  (turn: number) =>
  ({ chat }: Received): Answering => {
    const form = JSON.stringify(chat?.response_format ?? {});
    if (form.includes('missed')) {
      const missed = FOREIGN_WORDS.map(quote => ({ quote, lead: [FOREIGN], cooperate: [], deadline: 'trước ngày 01/12/2025' }));
      return { value: { missed, corrections: [{ id: 1, lead: [FOREIGN], deadline: null }] } };
    }
    return { value: { ...NOTHING, ...ANSWERS[turn % ANSWERS.length] } };
  };
