// Asks back, with choices where there are some; says what nobody knows.

import { z } from 'zod';
import { block, defineAction } from '../../../chat/index.ts';
import { taskLine } from '../../lines.ts';
import { type Answering, forbiddenText, type Parts, reply } from '../kind.ts';
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
        const names = question.names ?? [];
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
        return { replies: reply([block('text', texts.whichAgency)]) };
      case 'what':
        return { replies: reply([block('text', texts.what)]) };
    }
  };

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
