// "nhắc tôi thứ Sáu": a reminder on a day of one's own choice, and that it is not wanted any more.
import { addDays, type Day, timeOf } from '../../base/index.ts';
import { type Answer, type Button, block, say, type Turn } from '../../chat/index.ts';
import type { FollowUps } from '../../task/index.ts';
import { onDayAction } from '../actions.ts';
import type { Calendar } from '../steps.ts';
import { type MeantNeeds, missingOf, repliedCodes, tasksMeant } from './meant.ts';
import { texts } from './texts.ts';

export interface WishNeeds extends MeantNeeds {
  readonly followUps: Pick<FollowUps, 'remindedTo' | 'remindOn' | 'cancelReminders'>;
  readonly calendar: Calendar;
  /** times of the day at which is reminded */
  readonly slots: readonly string[];
}

const LONGEST_WISH_DAYS = 366;

/** @param day undefined: it is asked for */
export async function remindOn(codes: readonly string[], day: Day | undefined, turn: Turn, needs: WishNeeds): Promise<Answer> {
  if (turn.person.role === 'admin') return say(texts.notAdmin);
  const focus = turn.context.focus;
  const named = codes.length > 0 ? codes : repliedCodes(turn, needs);
  const found = await tasksMeant(named.length > 0 ? named : focus === undefined ? [] : [focus], false, turn, needs);
  const missing = missingOf(codes, found);
  if (missing.length > 0) return say(texts.notFound(missing));
  const [only] = found;
  if (!only) return say(texts.which);
  if (day === undefined) return askDay(only.code, turn, needs);
  if (day < turn.today) return say(texts.dayPassed(day));
  if (day > addDays(turn.today, LONGEST_WISH_DAYS)) return say(texts.dayTooFar);
  const told = tellingDay(day, turn, needs);
  await needs.followUps.remindOn(
    turn.person.id,
    found.map(task => task.id),
    told.day,
    turn.now,
  );
  const own = found.map(task => task.code);
  return { ...say(texts.willRemind(own, told.day), ...(told.why === undefined ? [] : [told.why])), shown: own };
}

/** A wish is taken back: of the tasks named, else of those in the message replied to, else of the one talked about. */
export async function noMore(named: readonly string[], turn: Turn, needs: WishNeeds): Promise<Answer> {
  const { tasks, followUps } = needs;
  const { focus, shown } = turn.context;
  const about = focus === undefined && shown.length === 1 ? shown : focus === undefined ? [] : [focus];
  const codes = [named, repliedCodes(turn, needs), about].find(some => some.length > 0);
  if (!codes) return say(texts.whichNoMore);
  const found = await tasks.byCodes(codes, turn.scope);
  const missing = missingOf(codes, found);
  if (missing.length > 0) return say(texts.notFound(missing));
  const ids = found.map(task => task.id);
  const cancelled = await followUps.cancelReminders(turn.person.id, ids, turn.now);
  return { ...say(cancelled > 0 ? texts.noMore(codes) : texts.noWish(codes)), shown: found.map(task => task.code) };
}

/** A day off, or a day whose slots are over, gives way to the next working day. */
function tellingDay(day: Day, { today, now }: Turn, { calendar, slots }: WishNeeds): { day: Day; why?: string } {
  if (!calendar.isWorkingDay(day)) return { day: calendar.nextWorkingDay(day), why: texts.movedFrom(day) };
  const left = day > today || slots.some(slot => slot > timeOf(now));
  return left ? { day } : { day: calendar.nextWorkingDay(day), why: texts.noMoreToday };
}

function askDay(code: string, { today }: Turn, { calendar }: WishNeeds): Answer {
  const next = calendar.nextWorkingDay(today);
  const days = [next, calendar.nextWorkingDay(next), calendar.nextWorkingDay(addDays(today, 6))];
  const buttons = [...new Set(days)].map((day): Button[] => [{ label: texts.dayButton(day), action: onDayAction.pack({ code, day }) }]);
  return { replies: [{ blocks: [block('text', texts.onWhichDay(code))], buttons }], focus: code };
}
