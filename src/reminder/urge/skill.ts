// "Đôn đốc các đơn vị quá hạn của …": whom and with which words is shown, confirmed by a card, and sent once.
import { z } from 'zod';
import { dayOf, instantAt, timeOf } from '../../base/index.ts';
import { type Answer, type Block, cancelAction, confirmAction, type PendingChange, type Skill, say, type Turn } from '../../chat/index.ts';
import { enqueueIn, type Notifications } from '../../notification/index.ts';
import { keysOf, type People, type Person } from '../../people/index.ts';
import { asSeenBy, isOpen, type Task, type TaskFilter, type Tasks, writeUrge } from '../../task/index.ts';
import type { CodeFinder } from '../acknowledge/read.ts';
import { type TaskActions, urgeAction } from '../actions.ts';
import { mayUrge } from '../rights.ts';
import type { Calendar } from '../steps.ts';
import { type AwaitedUrgeNeeds, isAwaitedUrge, openAwaitedUrge } from './awaited.ts';
import { asTasks, type Meaning, meaning, meansTheLast, narrowed, readUrge } from './read.ts';
import { addressees } from './recipients.ts';
import { texts } from './texts.ts';
import { cardBlocks, urgeBody } from './wording.ts';

/** A set of tasks meant by words, as questions understand them. */
export type Selected =
  | { readonly kind: 'tasks'; readonly filter: TaskFilter; readonly words: readonly string[] }
  | { readonly kind: 'refused'; readonly blocks: readonly Block[] }
  | { readonly kind: 'unclear' };

export interface UrgeNeeds extends AwaitedUrgeNeeds {
  readonly tasks: Pick<Tasks, 'byCodes' | 'byIds' | 'matching'>;
  readonly people: Pick<People, 'all' | 'byId'>;
  readonly notifications: Pick<Notifications, 'reachable' | 'pushHours'>;
  readonly calendar: Calendar;
  readonly actions: TaskActions;
  readonly findCodes: CodeFinder;
  readonly selection: {
    byWords(text: string, turn: Turn): Promise<Selected>;
    last(turn: Turn): Promise<Selected | undefined>;
  };
}

const KEY = 'urge';
const MOST_TASKS = 200;

const bodySchema = z.object({
  gist: z.string(),
  items: z.array(z.object({ personId: z.number().int(), taskIds: z.array(z.number().int()) })),
});

export function urgeSkill(needs: UrgeNeeds): Skill<Meaning> {
  const { tasks, people, pending, calendar, notifications } = needs;
  const awaited = openAwaitedUrge(KEY, needs);

  async function carryOut({ codes, target }: Meaning, turn: Turn): Promise<Answer> {
    if (!mayUrge(turn.person)) return say(texts.notForYou);
    const forItsPart = await awaited.show(codes, target, turn);
    if (forItsPart) return forItsPart;
    if (codes.length > 0) return urgeCodes(codes, turn);
    const selected = meansTheLast(target) ? await needs.selection.last(turn) : await needs.selection.byWords(asTasks(target), turn);
    if (selected?.kind === 'refused') return { replies: [{ blocks: selected.blocks }] };
    if (selected?.kind !== 'tasks') return say(texts.unclear);
    const { total, tasks: found } = await tasks.matching(narrowed(selected.filter), turn.scope, turn.today, 'due', {
      offset: 0,
      limit: MOST_TASKS,
    });
    if (total === 0) return say(texts.nothing(selected.words));
    const notes = [
      ...(selected.words.length > 0 ? [texts.byFilter(selected.words)] : []),
      ...(total > found.length ? [texts.tooMany(found.length, total)] : []),
    ];
    return show(found, notes, turn, selected.filter.lead);
  }

  async function urgeCodes(codes: readonly string[], turn: Turn): Promise<Answer> {
    if (!mayUrge(turn.person)) return say(texts.notForYou);
    const found = await tasks.byCodes(codes, turn.scope);
    const missing = codes.filter(code => !found.some(task => task.code === code));
    if (missing.length > 0) return say(texts.notFound(missing));
    const open = found.filter(task => isOpen(task.status));
    return open.length === 0 ? say(texts.finished(codes)) : show(open, [], turn);
  }

  /** @param agencies named as the lead: of a task that many lead, only these are urged */
  async function show(found: readonly Task[], notes: readonly string[], turn: Turn, agencies?: readonly string[]): Promise<Answer> {
    const all = await people.all();
    const among = agencies ? all.filter(person => agencies.includes(person.agencyKey)) : all;
    const items = addressees(turn.person, found, among, await needs.leaves.substitutesOn(turn.today), needs.agencies);
    const addressed = new Set(items.flatMap(item => item.taskIds));
    const told = found.filter(task => addressed.has(task.id));
    const [first] = items;
    if (!first) return say(texts.nobody(found.map(task => task.code)));
    const left = found.filter(task => !addressed.has(task.id)).map(task => task.code);
    const reachable = await notifications.reachable(items.map(item => item.personId));
    const gist = texts.cardGist(
      told.map(task => task.code),
      items.length,
    );
    const change = await pending.open(
      { personId: turn.person.id, kind: KEY, conversation: turn.conversation, body: { gist, items } },
      turn.now,
    );
    const byId = new Map(all.map(person => [person.id, person]));
    const urged = items.map(({ personId, taskIds }) => ({
      person: byId.get(personId),
      codes: told.filter(task => taskIds.includes(task.id)).map(task => task.code),
      reachable: reachable.has(personId),
    }));
    const own = asHad(told, byId.get(first.personId)).filter(task => first.taskIds.includes(task.id));
    const preview = urgeBody(turn.person, own, turn.today, needs.actions);
    const blocks = cardBlocks(told.length, urged, { by: turn.person, left, notes, preview });
    const buttons = [
      [
        { label: texts.confirm, action: confirmAction.pack({ change }) },
        { label: texts.cancel, action: cancelAction.pack({ change }) },
      ],
    ];
    return { replies: [{ blocks, buttons }], shown: told.map(task => task.code), focus: null };
  }

  /** Of a task that several agencies lead, each is told of the own share. */
  const asHad = (all: readonly Task[], person: Person | undefined): Task[] =>
    all.map(task => (person && task.share === undefined ? asSeenBy(task, keysOf(person.agencyKey, needs.agencies)) : task));

  /** What was finished since the card was shown is left out. */
  async function confirm(change: PendingChange, turn: Turn): Promise<Answer> {
    if (isAwaitedUrge(change.body)) return awaited.confirm(change, turn, nextPush(turn.now));
    const { items } = bodySchema.parse(change.body);
    const open = (await tasks.byIds([...new Set(items.flatMap(item => item.taskIds))])).filter(task => isOpen(task.status));
    const byId = new Map((await people.all()).map(person => [person.id, person]));
    const left = items.flatMap(({ personId, taskIds }) => {
      const own = asHad(open, byId.get(personId)).filter(task => taskIds.includes(task.id) && isOpen(task.status));
      return own.length === 0 ? [] : [{ personId, taskIds: own.map(task => task.id), own }];
    });
    if (left.length === 0) {
      await pending.close(change.id, 'cancelled', turn.now);
      return say(texts.allFinished);
    }
    const notBefore = nextPush(turn.now);
    const sent = await pending.confirm(change.id, turn.now, async tables => {
      const note = open.map(task => task.code).join();
      await writeUrge(
        tables,
        { changeId: change.id, note, items: left },
        { at: turn.now, actorId: turn.person.id, channel: turn.channel, messageId: turn.messageId, changeId: change.id },
      );
      for (const { personId, own } of left) {
        const body = urgeBody(turn.person, own, turn.today, needs.actions);
        await enqueueIn(tables, { key: `urge/${change.id}/${personId}`, kind: 'urge', personId, body, notBefore }, turn.now);
      }
      return true;
    });
    if (!sent) return say(texts.alreadySent);
    return {
      ...say(texts.sent(left.length, open.length, notBefore > turn.now ? notBefore : undefined)),
      shown: open.map(task => task.code),
    };
  }

  /** Nobody is disturbed at night or on a day off, not even by the leader. */
  function nextPush(now: Date): Date {
    const today = dayOf(now);
    const { from, until } = notifications.pushHours;
    if (calendar.isWorkingDay(today)) {
      if (timeOf(now) < from) return instantAt(today, from);
      if (timeOf(now) < until) return now;
    }
    return instantAt(calendar.nextWorkingDay(today), from);
  }

  return {
    key: KEY,
    meaning,
    read: (text, turn) => Promise.resolve(readUrge(text, turn, needs.findCodes)),
    carryOut,
    confirm,
    actions: [urgeAction.bind(({ code }, turn) => urgeCodes([code], turn))],
  };
}
