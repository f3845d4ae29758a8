// The buttons under a reminder: what this folder does itself, and the packed actions of others that it is given.
import { z } from 'zod';
import { asDay, type Day } from '../base/index.ts';
import { type Button, defineAction } from '../chat/index.ts';
import type { Task } from '../task/index.ts';
import { texts } from './texts.ts';

const code = z.string().regex(/^NV-\d{1,12}$/u);
const day = z.string().refine((text): text is Day => asDay(text) !== undefined);

export const acknowledgeAction = defineAction('rm-ack', z.object({ code }));
export const workingAction = defineAction('rm-work', z.object({ code }));
/** everything that the person was reminded of on that day */
export const acknowledgeAllAction = defineAction('rm-ack-all', z.object({ day }));
/** asks on which day to remind again */
export const laterAction = defineAction('rm-later', z.object({ code }));
export const onDayAction = defineAction('rm-on', z.object({ code, day }));
export const openTaskAction = defineAction('rm-task', z.object({ code }));
export const urgeAction = defineAction('rm-urge', z.object({ code }));

/** Packed actions of other parts about a task. */
export interface TaskActions {
  /** opens the card of a report that it is done */
  done(taskCode: string): string;
  /** asks for the new date and the reason */
  extend(taskCode: string): string;
  /** opens the card that confirms a reported completion */
  confirm(taskCode: string): string;
  /** shows the clause that laid the task down */
  clause(taskCode: string): string;
}

/** What a person may do at once about a task. */
export function taskButtons(task: Pick<Task, 'code' | 'status'>, inCharge: boolean, mayUrge: boolean, others: TaskActions): Button[][] {
  const { code: taskCode, status } = task;
  const clause = { label: texts.buttons.clause, action: others.clause(taskCode) };
  if (inCharge && status === 'awaiting_confirmation') return [[{ label: texts.buttons.confirm, action: others.confirm(taskCode) }, clause]];
  if (!inCharge) return [[...(mayUrge ? [{ label: texts.buttons.urge, action: urgeAction.pack({ code: taskCode }) }] : []), clause]];
  return [
    [
      { label: texts.buttons.received, action: acknowledgeAction.pack({ code: taskCode }) },
      { label: texts.buttons.working, action: workingAction.pack({ code: taskCode }) },
    ],
    [
      { label: texts.buttons.done, action: others.done(taskCode) },
      { label: texts.buttons.extend, action: others.extend(taskCode) },
    ],
    [{ label: texts.buttons.later, action: laterAction.pack({ code: taskCode }) }, clause],
  ];
}
