// What became of reminders: who has not taken note, what one is reminded of today, what an urge brought.
import { addDays, instantAt, shorten } from '../../base/index.ts';
import { type Answer, type Block, block, say, type Turn } from '../../chat/index.ts';
import type { People } from '../../people/index.ts';
import type { FollowUps, Tasks } from '../../task/index.ts';
import { mayUrge } from '../rights.ts';
import { texts as reminderTexts } from '../texts.ts';
import { texts } from './texts.ts';

export interface OverviewNeeds {
  readonly tasks: Pick<Tasks, 'byCodes' | 'byIds'>;
  readonly followUps: Pick<FollowUps, 'remindedTo' | 'unanswered' | 'remindedPeople' | 'urgesBy'>;
  readonly people: Pick<People, 'all'>;
  /** what the next slot of today will tell a person, as far as is known; undefined: there is none */
  toCome(personId: number): Promise<{ readonly time: string; readonly taskIds: readonly number[] } | undefined>;
}

const UNANSWERED_DAYS = 14;
const PEOPLE_SHOWN = 20;
const TITLE_LENGTH = 90;

/** "ai chưa ký nhận?" */
export async function showUnanswered({ person, scope, today }: Turn, { followUps, people }: OverviewNeeds): Promise<Answer> {
  if (!mayUrge(person) || scope.kind === 'none') return say(texts.notForYou);
  const since = instantAt(addDays(today, -UNANSWERED_DAYS), '00:00');
  const keys = scope.kind === 'all' ? 'all' : scope.keys;
  const open = await followUps.unanswered(keys, since);
  if (open.length === 0) return say((await followUps.remindedPeople(keys, since)) === 0 ? texts.nobodyReached : texts.allAnswered);
  const known = new Map((await people.all()).map(one => [one.id, one]));
  const byPerson = [...Map.groupBy(open, one => one.personId)];
  const codes = [...new Set(open.map(one => one.code))];
  const blocks: Block[] = [
    block('heading', texts.unanswered(byPerson.length, codes.length)),
    ...byPerson.slice(0, PEOPLE_SHOWN).map(([id, own]) => {
      const items = own.map(one => texts.unansweredItem(one.code, one.remindedAt));
      return block('item', texts.unansweredPerson(known.get(id)?.fullName ?? '', known.get(id)?.unit ?? '', items));
    }),
    ...(byPerson.length > PEOPLE_SHOWN ? [block('text', texts.more(byPerson.length - PEOPLE_SHOWN))] : []),
  ];
  return { replies: [{ blocks }], shown: codes, focus: null };
}

/** Told today, and what the slots still to come will tell. */
export async function showMyReminders({ person, scope, today }: Turn, needs: OverviewNeeds): Promise<Answer> {
  const { tasks, followUps } = needs;
  if (person.role === 'admin') return say(texts.notAdmin);
  const told = await followUps.remindedTo(person.id, instantAt(today, '00:00'));
  const next = await needs.toCome(person.id);
  const coming = (next?.taskIds ?? []).filter(id => !told.has(id));
  const codes = (await tasks.byIds([...told.keys(), ...coming])).map(task => task.code);
  const seen = new Map((await tasks.byCodes(codes, scope)).map(task => [task.id, task]));
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

/** What became of the urges that the person sent between two instants. */
export async function showUrgeProgress(
  [from, until]: readonly [Date, Date],
  { person }: Turn,
  { followUps, people }: OverviewNeeds,
): Promise<Answer> {
  if (!mayUrge(person)) return say(texts.notForYou);
  const urges = await followUps.urgesBy(person.id, from, until);
  if (urges.length === 0) return say(texts.noUrge);
  const names = new Map((await people.all()).map(one => [one.id, one.fullName]));
  const blocks = urges.flatMap(({ at, items }): Block[] => {
    const byPerson = [...Map.groupBy(items, item => item.personId)];
    const answered = byPerson.filter(([, own]) => own.every(item => item.answeredAt !== undefined)).length;
    return [
      block('heading', texts.urge(at, byPerson.length, answered)),
      ...byPerson.map(([id, own]) => {
        const done = own.filter(item => item.answeredAt !== undefined).map(item => item.code);
        const open = own.filter(item => item.answeredAt === undefined).map(item => item.code);
        return block('item', texts.urgePerson(names.get(id) ?? '', done, open, own[0]?.state ?? ''));
      }),
    ];
  });
  return { replies: [{ blocks }], shown: [...new Set(urges.flatMap(urge => urge.items.map(item => item.code)))], focus: null };
}
