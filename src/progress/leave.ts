// "Tôi nghỉ phép từ 24/11 đến 28/11, Bình làm thay": read, checked, shown as a card; a substitute may report meanwhile.
import type { Day } from '../base/index.ts';
import { type Answer, type ChatStore, cancelAction, confirmAction, type PendingChange, say, type Turn } from '../chat/index.ts';
import { enterLeave, mayChangeTasks, mayDecide, type Person } from '../people/index.ts';
import { findDays } from '../vietnamese/period.ts';
import { asSpoken } from '../vietnamese/spoken.ts';
import * as acts from './acts.data.ts';
import { findPeople, type PeopleNeeds } from './find-person.ts';
import { personName } from './hand-over.ts';
import { type Body, KIND, originOf } from './pending.ts';
import { anchored } from './remainder.ts';
import type { Report } from './report.ts';
import { texts } from './texts.ts';

type LeaveReport = Extract<Report, { kind: 'leave' }>;

const ON_LEAVE = anchored(acts.ON_LEAVE, 'du');
const SUBSTITUTE = anchored(acts.SUBSTITUTE, 'du');

export function readLeave(typed: string, today: Day): LeaveReport | undefined {
  const text = typed.replace(acts.DAY_RANGE, '$1 , ');
  const found = ON_LEAVE.exec(asSpoken(text));
  if (!found) return undefined;
  const days = findDays(text, today, 'future');
  const [first] = days;
  if (!first) return undefined;
  const last = days[1] ?? first;
  const named = (match: RegExpExecArray | null, group: string, whole: string): string | undefined => {
    const [start, end] = match?.indices?.groups?.[group] ?? [];
    return start === undefined ? undefined : personName(whole.slice(start, end));
  };
  const who = named(found, 'who', text);
  if (who === undefined && found.groups?.['self'] === undefined) return undefined;
  const tail = text.slice(last.end);
  const substitute = named(SUBSTITUTE.exec(asSpoken(tail)), 'name', tail);
  return {
    kind: 'leave',
    ...(who === undefined ? {} : { who }),
    ...(substitute === undefined ? {} : { substitute }),
    ...(first.day === undefined ? {} : { from: first.day }),
    ...(last.day === undefined ? {} : { to: last.day }),
  };
}

interface LeaveNeeds {
  readonly people: PeopleNeeds;
  readonly pending: ChatStore['pending'];
  readonly ownKeys: readonly string[];
}

export async function showLeave({ who, substitute, from, to }: LeaveReport, turn: Turn, needs: LeaveNeeds): Promise<Answer> {
  if (!mayChangeTasks(turn.person) || (who !== undefined && !mayDecide(turn.person))) return say(texts.leave.notPermitted);
  if (from === undefined || to === undefined || to < from || to < turn.today) return say(texts.leave.badDays);
  const absent = who === undefined ? turn.person : await one(who, needs);
  if (typeof absent === 'string') return say(absent);
  const stand = substitute === undefined ? undefined : await one(substitute, needs);
  if (typeof stand === 'string') return say(stand);
  if (!stand) return say(texts.leave.whoStandsIn(absent.fullName));
  if (stand.id === absent.id) return say(texts.leave.oneself);
  const gist = texts.leave.gist(absent.fullName, from, to, stand.fullName);
  const leave = { personId: absent.id, substituteId: stand.id, fromOn: from, toOn: to };
  const change = await needs.pending.open(
    { personId: turn.person.id, kind: KIND, conversation: turn.conversation, body: { gist, items: [], leave } },
    turn.now,
  );
  const buttons = [
    { label: texts.confirm, action: confirmAction.pack({ change }) },
    { label: texts.cancel, action: cancelAction.pack({ change }) },
  ];
  const blocks = [
    { style: 'text' as const, text: texts.leave.heading },
    { style: 'item' as const, text: gist },
    { style: 'note' as const, text: texts.leave.meaning(stand.fullName) },
  ];
  return { replies: [{ blocks, buttons: [buttons] }], notes: null };
}

async function one(name: string, { people, ownKeys }: LeaveNeeds): Promise<Person | string> {
  const [person, ...others] = await findPeople(name, ownKeys, people);
  if (!person) return texts.nobodyNamed(name);
  return others.length === 0
    ? person
    : texts.whomOf([person, ...others].map(each => texts.personLine(each.fullName, each.staffCode, each.unit)));
}

export async function confirmLeave(
  change: PendingChange,
  { gist, leave }: Body,
  turn: Turn,
  pending: ChatStore['pending'],
): Promise<Answer> {
  const written = await pending.confirm(change.id, turn.now, async tables => {
    if (leave) await enterLeave(tables, leave, originOf(change, turn));
    return true;
  });
  return { ...say(written ? texts.leave.written(gist) : texts.alreadyDecided), notes: null };
}
