// Answers to reminders: "đã nhận", "nhắc tôi thứ Sáu", and for those above "ai chưa ký nhận?".
import { type Answer, block, type Skill, say, type Turn } from '../../chat/index.ts';
import type { Tasks } from '../../task/index.ts';
import type { WorkingDays } from '../../vietnamese/working-days.ts';
import {
  acknowledgeAction,
  acknowledgeAllAction,
  laterAction,
  onDayAction,
  openTaskAction,
  type TaskActions,
  taskButtons,
  workingAction,
} from '../actions.ts';
import { isInCharge, mayUrge } from '../rights.ts';
import { texts as reminderTexts } from '../texts.ts';
import { type AcknowledgingNeeds, acknowledge, acknowledgeDay } from './acknowledge.ts';
import { type OverviewNeeds, showMyReminders, showUnanswered, showUrgeProgress } from './overviews.ts';
import { type Meaning, meaning, readFollowUp, spanOf } from './read.ts';
import { texts } from './texts.ts';
import { noMore, remindOn, type WishNeeds } from './wishes.ts';

export interface AcknowledgeNeeds extends AcknowledgingNeeds, WishNeeds, OverviewNeeds {
  readonly tasks: Pick<Tasks, 'byCodes' | 'byIds'>;
  readonly followUps: AcknowledgingNeeds['followUps'] & WishNeeds['followUps'] & OverviewNeeds['followUps'];
  readonly calendar: WishNeeds['calendar'] & Pick<WorkingDays, 'addWorkingDays'>;
  readonly actions: TaskActions;
}

const KEY = 'reminder';

export function acknowledgeSkill(needs: AcknowledgeNeeds): Skill<Meaning> {
  async function carryOut(meant: Meaning, turn: Turn): Promise<Answer> {
    switch (meant.kind) {
      case 'acknowledge':
        return acknowledge(meant, turn, needs);
      case 'remind-on':
        return meant.noSuchDay ? say(texts.noSuchDay) : remindOn(meant.codes, meant.day, turn, needs);
      case 'no-more':
        return noMore(meant.codes, turn, needs);
      case 'unanswered':
        return showUnanswered(turn, needs);
      case 'my-reminders':
        return showMyReminders(turn, needs);
      case 'urge-progress':
        return showUrgeProgress(spanOf(meant), turn, needs);
    }
  }

  /** A task that a reminder of several named: with its own buttons. */
  async function openTask(code: string, turn: Turn): Promise<Answer> {
    const [task] = await needs.tasks.byCodes([code], turn.scope);
    if (!task) return say(texts.notFound([code]));
    const inCharge = isInCharge(turn.person, task, turn.scope);
    const heading = reminderTexts.line(task.code, task.title, task.dueOn ? [reminderTexts.deadline(task.dueOn)] : []);
    return {
      replies: [{ blocks: [block('text', heading)], buttons: taskButtons(task, inCharge, mayUrge(turn.person), needs.actions) }],
      shown: [code],
    };
  }

  return {
    key: KEY,
    meaning,
    read(text, turn) {
      const reading = readFollowUp(text, turn.today, needs.findCodes, needs.calendar);
      return Promise.resolve(reading && { ...reading, gist: texts.gist[reading.meaning.kind] });
    },
    carryOut,
    actions: [
      acknowledgeAction.bind(({ code }, turn) => acknowledge({ codes: [code], all: false }, turn, needs)),
      workingAction.bind(({ code }, turn) => acknowledge({ codes: [code], all: false, as: 'working' }, turn, needs)),
      acknowledgeAllAction.bind(({ day }, turn) => acknowledgeDay(day, turn, needs)),
      laterAction.bind(({ code }, turn) => remindOn([code], undefined, turn, needs)),
      onDayAction.bind(({ code, day }, turn) => remindOn([code], day, turn, needs)),
      openTaskAction.bind(({ code }, turn) => openTask(code, turn)),
    ],
  };
}
