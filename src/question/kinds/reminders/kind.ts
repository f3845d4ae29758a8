// Answers what the asker was reminded of, and for those who look after others: whom no reminder has reached.

import { addDays, dayOf, formatDay, instantAt, timeOf } from '../../../base/index.ts';
import { block, type Turn } from '../../../chat/index.ts';
import { type Answering, forbiddenText, type KindAnswer, type Parts, reply, type UnreachedPerson } from '../kind.ts';
import { texts } from './texts.ts';

const MOST = 10;
/** People spelt out. */
const PEOPLE = 20;
/** Days back in which a reminder that reached nobody still matters. */
const BACK = 30;
const LOOK_AFTER_OTHERS = ['leader', 'focal_point', 'monitor', 'inspector'];

export const reminders =
  (parts: Parts): Answering<'reminders'> =>
  ({ whose }, turn) =>
    whose === 'unreached' ? unreached(parts, turn) : own(parts, turn);

async function own({ tasks, remindersTo }: Parts, turn: Turn): Promise<KindAnswer> {
  const found = await remindersTo(turn.person.id, MOST);
  if (found.length === 0) return { replies: reply([block('text', texts.none)]), shown: [], focus: null };
  // a task that was handed on may be out of sight by now
  const codes = [...new Set(found.flatMap(one => one.codes))];
  const visible = new Set((await tasks.byCodes(codes, turn.scope)).map(task => task.code));
  const lines = found.map(({ at, codes: each, sent }) =>
    block('item', texts.line(`${formatDay(dayOf(at))} ${timeOf(at)}`, each.filter(code => visible.has(code)).join(', '), sent)),
  );
  return {
    replies: reply([block('heading', texts.heading(found.length)), ...lines]),
    shown: codes.filter(code => visible.has(code)),
    focus: null,
  };
}

async function unreached(parts: Parts, turn: Turn): Promise<KindAnswer> {
  const said = (text: string): KindAnswer => ({ replies: reply([block('text', text)]), shown: [], focus: null });
  if (turn.scope.kind === 'none') return said(forbiddenText([], turn, parts));
  if (!LOOK_AFTER_OTHERS.includes(turn.person.role)) return said(texts.notForOfficers);
  const where = turn.scope.kind === 'all' ? undefined : turn.person.agencyName;
  const people = await parts.notReached(turn.scope, instantAt(addDays(turn.today, -BACK), '00:00'));
  const visible = new Set((await parts.tasks.byCodes([...new Set(people.flatMap(one => one.codes))], turn.scope)).map(task => task.code));
  const seen = people.map(one => ({ ...one, codes: one.codes.filter(code => visible.has(code)) })).filter(one => one.codes.length > 0);
  if (seen.length === 0) return said(texts.allReached(where, BACK));
  return {
    replies: reply([
      block('heading', texts.unreachedHeading(seen.length, where)),
      ...seen.slice(0, PEOPLE).map(one => block('item', lineOf(one, where === undefined))),
      ...(seen.length > PEOPLE ? [block('text', texts.others(seen.length - PEOPLE))] : []),
      block('note', texts.unreachedNote(BACK, turn.today)),
    ]),
    shown: [...new Set(seen.slice(0, PEOPLE).flatMap(one => one.codes))],
    focus: null,
  };
}

const lineOf = ({ fullName, staffCode, unit, agencyName, reason, since, codes }: UnreachedPerson, withAgency: boolean): string =>
  texts.unreachedLine({
    who: `${fullName} (${staffCode})`,
    place: [unit, ...(withAgency ? [agencyName] : [])].filter(part => part !== '').join(', '),
    why: texts.reason[reason],
    since: formatDay(dayOf(since)),
    codes,
  });
