// Answers what the asker was reminded of, and when.

import { dayOf, formatDay, timeOf } from '../../../base/index.ts';
import { block } from '../../../chat/index.ts';
import { type Answering, type Parts, reply } from '../kind.ts';
import { texts } from './texts.ts';

const MOST = 10;

export const reminders =
  ({ tasks, remindersTo }: Parts): Answering<'reminders'> =>
  async (_, turn) => {
    const found = await remindersTo(turn.person.id, MOST);
    if (found.length === 0) return { replies: reply([block('text', texts.none)]), shown: [], focus: null };
    // a task that was handed on may be out of sight by now
    const codes = [...new Set(found.flatMap(one => one.codes))];
    const visible = new Set((await tasks.byCodes(codes, turn.scope)).map(task => task.code));
    const lines = found.map(({ at, codes: own, sent }) =>
      block('item', texts.line(`${formatDay(dayOf(at))} ${timeOf(at)}`, own.filter(code => visible.has(code)).join(', '), sent)),
    );
    return {
      replies: reply([block('heading', texts.heading(found.length)), ...lines]),
      shown: codes.filter(code => visible.has(code)),
      focus: null,
    };
  };
