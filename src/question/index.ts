// The question skill: understands what is asked, answers from the tasks the asker may see, remembers what it was about.

import { z } from 'zod';
import { asDay, type Day } from '../base/index.ts';
import { type Answer, type BoundAction, defineAction, type Skill, type Turn } from '../chat/index.ts';
import type { LanguageModel } from '../llm/index.ts';
import { gists } from './gists.texts.ts';
import { choosePerson } from './kinds/clarify/kind.ts';
import { listCounted } from './kinds/count/kind.ts';
import { byCodes, openTask } from './kinds/detail/kind.ts';
import { openKinds } from './kinds/index.ts';
import type { KindAnswer, Parts } from './kinds/kind.ts';
import { listPage, nextPage } from './kinds/list/kind.ts';
import { KEY, lastSet, memoryOf, notesAfter, notesOf } from './memory.ts';
import { readByModel } from './model/read.ts';
import { type Question, type QuestionFilter, question } from './types.ts';
import type { SetQuestion } from './understand/recall.ts';
import { understand } from './understand/understand.ts';
import { worldOf } from './world.ts';

export { openSelection, type Selected, type Selection } from './selection.ts';

const dayText = z.string().refine((text): text is Day => asDay(text) !== undefined);

/** Buttons of other parts that lead here: a set of tasks by its state and days, and the clause that laid a task down. */
export const showSetAction = defineAction(
  'q-set',
  z.object({
    state: z.enum(['open', 'overdue', 'within']).optional(),
    from: dayText.optional(),
    to: dayText.optional(),
    about: z.enum(['decision', 'obstacle']).optional(),
    whose: z.enum(['mine', 'own', 'everybody']),
  }),
);
export const showClauseAction = defineAction('q-clause', z.object({ code: z.string().regex(/^NV-\d{1,12}$/u) }));

export interface QuestionParts extends Parts {
  /** asked where the rules are unsure */
  readonly model: LanguageModel;
}

export function questionSkill(parts: QuestionParts): Skill<Question> {
  const answer = openKinds(parts);

  const carryOut = async (asked: Question, turn: Turn): Promise<Answer> => remember(asked, await answer(asked, asOf(asked, turn)), turn);

  const actions: readonly BoundAction[] = [
    nextPage.bind(async ({ from }, turn) => {
      const last = lastSet(turn);
      const asked = last && asList(last);
      return asked
        ? remember(asked, await listPage(parts, asked, asOf(asked, turn), from), turn)
        : carryOut({ kind: 'clarify', reason: 'what' }, turn);
    }),
    listCounted.bind(async (_, turn) => {
      const last = lastSet(turn);
      return carryOut(last ? asList(last) : { kind: 'clarify', reason: 'what' }, turn);
    }),
    openTask.bind(async ({ code }, turn) => {
      const facets = notesOf(turn).facets ?? [];
      return remember({ kind: 'detail', filter: { codes: [code] }, facets }, await byCodes(parts, [code], facets, turn), turn);
    }),
    showSetAction.bind(({ state, from, to, about, whose }, turn) => {
      const filter: QuestionFilter = {
        ...(whose === 'everybody' ? {} : { whose }),
        ...(state === undefined ? {} : { states: [state] }),
        ...(from === undefined && to === undefined ? {} : { due: { from, to } }),
        ...(about === 'decision' ? { decision: 'all' } : {}),
        ...(about === 'obstacle' ? { obstacle: true } : {}),
      };
      return carryOut({ kind: 'list', filter }, turn);
    }),
    showClauseAction.bind(({ code }, turn) => carryOut({ kind: 'detail', filter: { codes: [code] }, facets: ['clause', 'quote'] }, turn)),
    choosePerson.bind(async ({ at }, turn) => {
      const name = notesOf(turn).names?.[at];
      return carryOut(name === undefined ? { kind: 'clarify', reason: 'what' } : { kind: 'list', filter: { people: [name] } }, turn);
    }),
  ];

  return {
    key: KEY,
    meaning: question,
    onlyReads: true,
    async read(text, turn) {
      const understood = understand(text, await worldOf(parts, turn), memoryOf(turn));
      return understood && { meaning: understood.question, sure: understood.sure, gist: gists[understood.question.kind] };
    },
    ...(parts.model.answers ? { consider: async (text, turn) => readByModel(text, await worldOf(parts, turn), turn, parts.model) } : {}),
    carryOut,
    actions,
  };
}

/** A question as of a past day is answered as on that day. */
function asOf(asked: Question, turn: Turn): Turn {
  const day = 'filter' in asked ? asked.filter.asOf : undefined;
  return day && day < turn.today ? { ...turn, today: day } : turn;
}

const asList = (last: SetQuestion): Extract<Question, { kind: 'list' }> =>
  last.kind === 'list' ? last : { kind: 'list', filter: last.filter };

function remember(meant: Question, answer: KindAnswer, turn: Turn): Answer {
  const { asked = meant, about: _, missed: __, ...kept } = answer;
  return { ...kept, notes: notesAfter(asked, answer, turn) };
}
