// Asks back, with choices where there are some; says what nobody knows.

import { z } from 'zod';
import { block, defineAction, type Turn } from '../../../chat/index.ts';
import { taskLine } from '../../lines.ts';
import { shared } from '../../texts.ts';
import type { QuestionFilter } from '../../types.ts';
import { count } from '../count/kind.ts';
import { type Answering, forbiddenText, type KindAnswer, type Parts, reply, resolve } from '../kind.ts';
import { list } from '../list/kind.ts';
import { summary } from '../summary/kind.ts';
import { texts } from './texts.ts';

/** The tasks of a person who was offered, by place in the conversation's notes. */
export const choosePerson = defineAction('q-person', z.object({ at: z.coerce.number().int().min(0) }));

const MOST = 10;

export const clarify =
  (parts: Parts): Answering<'clarify'> =>
  async (question, turn) => {
    if (turn.scope.kind === 'none') return { replies: reply([block('text', forbiddenText([], turn, parts))]), shown: [], focus: null };
    switch (question.reason) {
      case 'which-task': {
        const shown = turn.context.shown.length <= MOST ? await parts.tasks.byCodes(turn.context.shown, turn.scope) : [];
        if (shown.length < 2) return { replies: reply([block('text', texts.whichTask)]) };
        return { replies: reply([block('text', texts.whichOfShown), ...shown.map(task => taskLine(task, turn.today))]) };
      }
      case 'which-person': {
        const { asked } = question;
        const names = asked ? await namesakes(question.names ?? [], asked.filter, turn, parts) : (question.names ?? []);
        const [only] = names;
        if (asked && only !== undefined && names.length === 1)
          return answerOf(parts, asked.kind, { ...asked.filter, people: [only] }, turn);
        return {
          replies: reply(
            [block('text', texts.whichPerson(question.said ?? '')), ...names.map(name => block('item', name))],
            names.map((name, at) => [{ label: texts.person(name), action: choosePerson.pack({ at }) }]),
          ),
        };
      }
      case 'no-such-day':
        return { replies: reply([block('text', texts.noSuchDay(question.said ?? ''))]) };
      case 'which-agency':
        return { replies: reply([block('text', shared.whichAgency)]) };
      case 'who':
        return { replies: reply([block('text', texts.who)]) };
      case 'what':
        return { replies: reply([block('text', texts.what)]) };
    }
  };

/** Of several people of a name those who have tasks of the agencies named; all of them when none is named or none has. */
async function namesakes(names: readonly string[], filter: QuestionFilter, turn: Turn, parts: Parts): Promise<readonly string[]> {
  const { lead, cooperate, involved, whose, kinds, directives } = filter;
  const place = { ...(lead && { lead }), ...(cooperate && { cooperate }), ...(involved && { involved }), ...(whose && { whose }) };
  const named = { ...place, ...(kinds && { kinds }), ...(directives && { directives }) };
  if (Object.keys(named).length === 0) return names;
  const kept: string[] = [];
  for (const name of names) {
    const found = await resolve({ ...named, people: [name] }, turn, parts, 'list');
    if (found.kind !== 'ok') return names;
    const { total } = await parts.tasks.matching(found.filter, turn.scope, turn.today, 'code', { offset: 0, limit: 1 });
    if (total > 0) kept.push(name);
  }
  return kept.length > 0 ? kept : names;
}

function answerOf(parts: Parts, kind: 'list' | 'count' | 'summary', filter: QuestionFilter, turn: Turn): Promise<KindAnswer> {
  switch (kind) {
    case 'list':
      return list(parts)({ kind, filter }, turn);
    case 'count':
      return count(parts)({ kind, filter }, turn);
    case 'summary':
      return summary(parts)({ kind, filter }, turn);
  }
}

export const unknown =
  (parts: Parts): Answering<'unknown'> =>
  async ({ what, said }, turn) => ({
    replies: reply([
      block(
        'text',
        turn.scope.kind === 'none'
          ? forbiddenText([], turn, parts)
          : what === 'directive'
            ? texts.unknownDirective(said)
            : texts.unknownPerson(said),
      ),
    ]),
    shown: [],
    focus: null,
  });
