// Answers to reminders: "đã nhận", "nhắc tôi thứ Sáu", and for those above "ai chưa ký nhận?".
import { addDays, type Day, instantAt, shorten, timeOf } from '../../base/index.ts';
import { type Answer, type Block, type Button, block, type Skill, say, type Turn } from '../../chat/index.ts';
import type { Notifications } from '../../notification/index.ts';
import { mayDecide, type People, type Person } from '../../people/index.ts';
import { type FollowUps, isOpen, type Task, type Tasks } from '../../task/index.ts';
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
import { openPolicies, POLICY_KEY, policySchema } from '../policy.ts';
import type { Calendar } from '../steps.ts';
import { texts as reminderTexts } from '../texts.ts';
import { type CodeFinder, type Meaning, meaning, readFollowUp, spanOf } from './read.ts';
import { texts } from './texts.ts';

export interface AcknowledgeNeeds {
  readonly tasks: Pick<Tasks, 'byCodes' | 'byIds'>;
  readonly followUps: FollowUps;
  readonly people: Pick<People, 'all'>;
  readonly settings: Pick<Notifications['settings'], 'readAll'>;
  readonly calendar: Calendar & Pick<WorkingDays, 'addWorkingDays'>;
  readonly slots: readonly string[];
  readonly actions: TaskActions;
  readonly findCodes: CodeFinder;
  /** what the next slot of today will tell a person, as far as is known; undefined: there is none */
  toCome(personId: number): Promise<{ readonly time: string; readonly taskIds: readonly number[] } | undefined>;
}

const KEY = 'reminder';
/** What "ký nhận hết" and a bare "đã nhận" look back on, in days. */
const ALL_DAYS = 7;
const UNANSWERED_DAYS = 14;
const LONGEST_WISH_DAYS = 366;
const PEOPLE_SHOWN = 20;
const TITLE_LENGTH = 90;

export function acknowledgeSkill(needs: AcknowledgeNeeds): Skill<Meaning> {
  const { tasks, followUps, calendar } = needs;

  async function carryOut(meant: Meaning, turn: Turn): Promise<Answer> {
    switch (meant.kind) {
      case 'acknowledge':
        return acknowledge(meant.codes, meant.all, turn);
      case 'remind-on':
        return meant.noSuchDay ? say(texts.noSuchDay) : remindOn(meant.codes, meant.day, turn);
      case 'no-more':
        return noMore(meant.codes, turn);
      case 'unanswered':
        return unanswered(turn);
      case 'my-reminders':
        return myReminders(turn);
      case 'urge-progress':
        return urgeProgress(spanOf(meant), turn);
    }
  }

  /** Of what is not named: the message replied to, else the task talked about, else what the person was last reminded of. */
  async function tasksMeant(codes: readonly string[], all: boolean, turn: Turn): Promise<Task[]> {
    const named = codes.length > 0 ? codes : all ? [] : codesIn(turn.repliedText);
    if (named.length > 0) return tasks.byCodes(named, turn.scope);
    const ids = [...(await followUps.remindedTo(turn.person.id, instantAt(addDays(turn.today, all ? -ALL_DAYS : -1), '00:00'))).keys()];
    // one that was handed on may be out of sight by now
    const recent = await tasks.byCodes(
      (await tasks.byIds(ids)).map(task => task.code),
      turn.scope,
    );
    if (recent.length > 0 || all) return recent;
    return turn.context.focus === undefined ? [] : tasks.byCodes([turn.context.focus], turn.scope);
  }

  const codesIn = (text: string | undefined): string[] => [...new Set(needs.findCodes(text ?? '').flatMap(mention => mention.codes))];

  async function acknowledge(
    codes: readonly string[],
    all: boolean,
    turn: Turn,
    kind: 'received' | 'working' = 'received',
  ): Promise<Answer> {
    if (turn.person.role === 'admin') return say(texts.notAdmin);
    const found = await tasksMeant(codes, all, turn);
    const missing = codes.filter(code => !found.some(task => task.code === code));
    if (missing.length > 0) return say(texts.notFound(missing));
    if (found.length === 0) return say(texts.nothingReminded);
    const reminded = await followUps.remindedTo(turn.person.id, instantAt(addDays(turn.today, -UNANSWERED_DAYS), '00:00'));
    const closed = found.filter(task => !isOpen(task.status));
    const mine = found.filter(task => isOpen(task.status) && (reminded.has(task.id) || isInCharge(turn.person, task, turn.scope)));
    const others = found.filter(task => !mine.includes(task) && !closed.includes(task));
    const done = new Map((await followUps.acknowledgementsOf(turn.person.id)).map(one => [one.taskId, one.at]));
    const isNew = (task: Task): boolean => {
      const at = done.get(task.id);
      const since = reminded.get(task.id);
      return at === undefined || (since !== undefined && since > at);
    };
    const fresh = mine.filter(task => kind === 'working' || isNew(task));
    const again = mine.filter(task => !fresh.includes(task));
    const origin = { at: turn.now, actorId: turn.person.id, channel: turn.channel, messageId: turn.messageId };
    if (fresh.length > 0)
      await followUps.acknowledge(
        fresh.map(task => ({ taskId: task.id, personId: turn.person.id, dueOn: task.dueOn, kind })),
        origin,
      );
    const [only] = fresh;
    const lines = [
      ...(kind === 'working' && only
        ? [texts.working(only.code)]
        : fresh.length > 0
          ? [texts.acknowledged(fresh, await waitOf(turn))]
          : []),
      ...(again.length > 0 ? [texts.already(again.map(task => task.code))] : []),
      ...others.map(task =>
        texts.notYours(
          task.code,
          task.assignees.map(one => one.name),
        ),
      ),
      ...closed.map(task => texts.closed(task.code)),
    ];
    return { ...say(...lines), shown: found.map(task => task.code) };
  }

  async function waitOf(turn: Turn): Promise<number> {
    return openPolicies(await needs.settings.readAll(POLICY_KEY, policySchema)).ofPerson(turn.person).askAgainAfter;
  }

  async function remindOn(codes: readonly string[], day: Day | undefined, turn: Turn): Promise<Answer> {
    if (turn.person.role === 'admin') return say(texts.notAdmin);
    const focus = turn.context.focus;
    const named = codes.length > 0 ? codes : codesIn(turn.repliedText);
    const found = await tasksMeant(named.length > 0 ? named : focus === undefined ? [] : [focus], false, turn);
    const missing = codes.filter(code => !found.some(task => task.code === code));
    if (missing.length > 0) return say(texts.notFound(missing));
    const [only] = found;
    if (!only) return say(texts.which);
    if (day === undefined) return askDay(only.code, turn);
    if (day < turn.today) return say(texts.dayPassed(day));
    if (day > addDays(turn.today, LONGEST_WISH_DAYS)) return say(texts.dayTooFar);
    const told = tellingDay(day, turn);
    await followUps.remindOn(
      turn.person.id,
      found.map(task => task.id),
      told.day,
      turn.now,
    );
    const own = found.map(task => task.code);
    return { ...say(texts.willRemind(own, told.day), ...(told.why === undefined ? [] : [told.why])), shown: own };
  }

  async function noMore(named: readonly string[], turn: Turn): Promise<Answer> {
    const { focus, shown } = turn.context;
    const about = focus === undefined && shown.length === 1 ? shown : focus === undefined ? [] : [focus];
    const codes = [named, codesIn(turn.repliedText), about].find(some => some.length > 0);
    if (!codes) return say(texts.whichNoMore);
    const found = await tasks.byCodes(codes, turn.scope);
    const missing = codes.filter(code => !found.some(task => task.code === code));
    if (missing.length > 0) return say(texts.notFound(missing));
    const ids = found.map(task => task.id);
    const cancelled = await followUps.cancelReminders(turn.person.id, ids, turn.now);
    return { ...say(cancelled > 0 ? texts.noMore(codes) : texts.noWish(codes)), shown: found.map(task => task.code) };
  }

  /** A day off, or a day whose slots are over, gives way to the next working day. */
  function tellingDay(day: Day, turn: Turn): { day: Day; why?: string } {
    if (!calendar.isWorkingDay(day)) return { day: calendar.nextWorkingDay(day), why: texts.movedFrom(day) };
    const left = day > turn.today || needs.slots.some(slot => slot > timeOf(turn.now));
    return left ? { day } : { day: calendar.nextWorkingDay(day), why: texts.noMoreToday };
  }

  function askDay(code: string, turn: Turn): Answer {
    const next = calendar.nextWorkingDay(turn.today);
    const days = [next, calendar.nextWorkingDay(next), calendar.nextWorkingDay(addDays(turn.today, 6))];
    const buttons = [...new Set(days)].map((day): Button[] => [{ label: texts.dayButton(day), action: onDayAction.pack({ code, day }) }]);
    return { replies: [{ blocks: [block('text', texts.onWhichDay(code))], buttons }], focus: code };
  }

  async function openTask(code: string, turn: Turn): Promise<Answer> {
    const [task] = await tasks.byCodes([code], turn.scope);
    if (!task) return say(texts.notFound([code]));
    const inCharge = isInCharge(turn.person, task, turn.scope);
    const heading = reminderTexts.line(task.code, task.title, task.dueOn ? [reminderTexts.deadline(task.dueOn)] : []);
    return {
      replies: [{ blocks: [block('text', heading)], buttons: taskButtons(task, inCharge, mayUrge(turn.person), needs.actions) }],
      shown: [code],
    };
  }

  async function unanswered(turn: Turn): Promise<Answer> {
    const { person, scope } = turn;
    if (!mayUrge(person) || scope.kind === 'none') return say(texts.notForYou);
    const since = instantAt(addDays(turn.today, -UNANSWERED_DAYS), '00:00');
    const keys = scope.kind === 'all' ? 'all' : scope.keys;
    const open = await followUps.unanswered(keys, since);
    if (open.length === 0) return say((await followUps.remindedPeople(keys, since)) === 0 ? texts.nobodyReached : texts.allAnswered);
    const people = new Map((await needs.people.all()).map(one => [one.id, one]));
    const byPerson = [...Map.groupBy(open, one => one.personId)];
    const codes = [...new Set(open.map(one => one.code))];
    const blocks: Block[] = [
      block('heading', texts.unanswered(byPerson.length, codes.length)),
      ...byPerson.slice(0, PEOPLE_SHOWN).map(([id, own]) => {
        const items = own.map(one => texts.unansweredItem(one.code, one.remindedAt));
        return block('item', texts.unansweredPerson(people.get(id)?.fullName ?? '', people.get(id)?.unit ?? '', items));
      }),
      ...(byPerson.length > PEOPLE_SHOWN ? [block('text', texts.more(byPerson.length - PEOPLE_SHOWN))] : []),
    ];
    return { replies: [{ blocks }], shown: codes, focus: null };
  }

  /** Told today, and what the slots still to come will tell. */
  async function myReminders(turn: Turn): Promise<Answer> {
    if (turn.person.role === 'admin') return say(texts.notAdmin);
    const told = await followUps.remindedTo(turn.person.id, instantAt(turn.today, '00:00'));
    const next = await needs.toCome(turn.person.id);
    const coming = (next?.taskIds ?? []).filter(id => !told.has(id));
    const codes = (await tasks.byIds([...told.keys(), ...coming])).map(task => task.code);
    const seen = new Map((await tasks.byCodes(codes, turn.scope)).map(task => [task.id, task]));
    const lineOf = (id: number): Block[] => {
      const task = seen.get(id);
      if (!task) return [];
      const at = told.get(id);
      const facts = [...(task.dueOn ? [reminderTexts.deadline(task.dueOn)] : []), ...(at ? [texts.toldAt(at)] : [])];
      return [block('item', reminderTexts.line(task.code, shorten(task.title, TITLE_LENGTH), facts))];
    };
    const [before, after] = [[...told.keys()].flatMap(lineOf), coming.flatMap(lineOf)];
    const blocks = [
      block('heading', before.length > 0 ? texts.toldToday(before.length) : texts.nothingToday),
      ...before,
      block('text', next ? (after.length > 0 ? texts.toCome(next.time, after.length) : texts.nothingToCome(next.time)) : texts.noSlotLeft),
      ...after,
    ];
    return { replies: [{ blocks }], shown: [...seen.values()].map(task => task.code), focus: null };
  }

  async function urgeProgress([from, until]: readonly [Date, Date], turn: Turn): Promise<Answer> {
    if (!mayUrge(turn.person)) return say(texts.notForYou);
    const urges = await followUps.urgesBy(turn.person.id, from, until);
    if (urges.length === 0) return say(texts.noUrge);
    const people = new Map((await needs.people.all()).map(one => [one.id, one.fullName]));
    const blocks = urges.flatMap(({ at, items }): Block[] => {
      const byPerson = [...Map.groupBy(items, item => item.personId)];
      const answered = byPerson.filter(([, own]) => own.every(item => item.answeredAt !== undefined)).length;
      return [
        block('heading', texts.urge(at, byPerson.length, answered)),
        ...byPerson.map(([id, own]) => {
          const done = own.filter(item => item.answeredAt !== undefined).map(item => item.code);
          const open = own.filter(item => item.answeredAt === undefined).map(item => item.code);
          return block('item', texts.urgePerson(people.get(id) ?? '', done, open, own[0]?.state ?? ''));
        }),
      ];
    });
    return { replies: [{ blocks }], shown: [...new Set(urges.flatMap(urge => urge.items.map(item => item.code)))], focus: null };
  }

  /** Everything that a message of that day told of. */
  async function acknowledgeDay(day: Day, turn: Turn): Promise<Answer> {
    const ids = [...(await followUps.remindedTo(turn.person.id, instantAt(day, '00:00'))).keys()];
    const codes = (await tasks.byIds(ids)).map(task => task.code);
    return codes.length === 0 ? say(texts.nothingReminded) : acknowledge(codes, false, turn);
  }

  return {
    key: KEY,
    meaning,
    async read(text, turn) {
      const reading = readFollowUp(text, turn.today, needs.findCodes, calendar);
      return reading && { ...reading, gist: texts.gist[reading.meaning.kind] };
    },
    carryOut,
    actions: [
      acknowledgeAction.bind(({ code }, turn) => acknowledge([code], false, turn)),
      workingAction.bind(({ code }, turn) => acknowledge([code], false, turn, 'working')),
      acknowledgeAllAction.bind(({ day }, turn) => acknowledgeDay(day, turn)),
      laterAction.bind(({ code }, turn) => remindOn([code], undefined, turn)),
      onDayAction.bind(({ code, day }, turn) => remindOn([code], day, turn)),
      openTaskAction.bind(({ code }, turn) => openTask(code, turn)),
    ],
  };
}

/** Leaders, focal points and monitors look after what others do. */
export const mayUrge = (person: Person): boolean => mayDecide(person) || (person.role === 'monitor' && !person.revoked);

/** The assignee; where there is none, or for who decides, the lead agency's own. */
function isInCharge(person: Person, task: Task, scope: Turn['scope']): boolean {
  if (task.assignees.some(one => one.personId === person.id)) return true;
  return mayDecide(person) && scope.kind === 'agencies' && task.leads.some(lead => scope.keys.includes(lead.key));
}
