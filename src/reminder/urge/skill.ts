// "Đôn đốc các đơn vị quá hạn của …": whom and with which words is shown, confirmed by a card, and sent once.
import { z } from 'zod';
import { dayOf, instantAt, shorten, timeOf } from '../../base/index.ts';
import {
  type Answer,
  type Block,
  block,
  cancelAction,
  confirmAction,
  type PendingChange,
  type Skill,
  say,
  type Turn,
} from '../../chat/index.ts';
import { type Body, enqueueIn, type Notifications } from '../../notification/index.ts';
import { keysOf, type People, type Person } from '../../people/index.ts';
import { asSeenBy, isOpen, OPEN_STATUSES, type Task, type TaskFilter, type Tasks, writeUrge } from '../../task/index.ts';
import { fold } from '../../vietnamese/fold.ts';
import { asSpoken, lenient, spoken } from '../../vietnamese/spoken.ts';
import type { CodeFinder } from '../acknowledge/read.ts';
import { mayUrge } from '../acknowledge/skill.ts';
import { acknowledgeAllAction, type TaskActions, taskButtons, urgeAction } from '../actions.ts';
import { deadlineOf } from '../message.ts';
import type { Calendar } from '../steps.ts';
import { type AwaitedUrgeNeeds, isAwaitedUrge, openAwaitedUrge } from './awaited.ts';
import { type Addressee, addressees } from './recipients.ts';
import { texts } from './texts.ts';
import * as words from './words.data.ts';

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
const PEOPLE_SHOWN = 15;
const LINES = 15;
const TITLE_LENGTH = 90;

const meaning = z.object({ codes: z.array(z.string()), target: z.string() });
type Meaning = z.output<typeof meaning>;

const bodySchema = z.object({
  gist: z.string(),
  items: z.array(z.object({ personId: z.number().int(), taskIds: z.array(z.number().int()) })),
});

const pattern = (source: string): RegExp => new RegExp(lenient(source).replaceAll(' ', '\\s+'), 'u');
const URGES = pattern(`${words.URGES}(?![\\p{L}\\p{N}])`);
const NO_URGE = spoken(words.NO_URGE);
const COURTESY = spoken(words.COURTESY, 'g');
const THOSE_WHO = spoken(words.THOSE_WHO);
const SAYS_TASKS = spoken(words.SAYS_TASKS);
const THESE = pattern(words.THESE);
const THAT_PERSON = pattern(words.THAT_PERSON);

export function urgeSkill(needs: UrgeNeeds): Skill<Meaning> {
  const { tasks, people, pending, calendar, notifications } = needs;
  const awaited = openAwaitedUrge(KEY, needs);

  async function carryOut({ codes, target }: Meaning, turn: Turn): Promise<Answer> {
    if (!mayUrge(turn.person)) return say(texts.notForYou);
    const forItsPart = await awaited.show(codes, target, turn);
    if (forItsPart) return forItsPart;
    if (codes.length > 0) return urgeCodes(codes, turn);
    const selected = THESE.test(asSpoken(target)) ? await needs.selection.last(turn) : await needs.selection.byWords(asTasks(target), turn);
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
    const codesOf = ({ taskIds }: Addressee): string[] => told.filter(task => taskIds.includes(task.id)).map(task => task.code);
    const preview = urgeBody(
      turn.person,
      asHad(told, byId.get(first.personId)).filter(task => first.taskIds.includes(task.id)),
      turn,
      needs.actions,
    ).blocks;
    const blocks: Block[] = [
      block('heading', texts.card(told.length, items.length)),
      ...items.slice(0, PEOPLE_SHOWN).map(item => {
        const person = byId.get(item.personId);
        return block(
          'item',
          texts.recipient(person?.fullName ?? '', placeOf(person, turn.person), codesOf(item), reachable.has(item.personId)),
        );
      }),
      ...(items.length > PEOPLE_SHOWN ? [block('text', texts.moreRecipients(items.length - PEOPLE_SHOWN))] : []),
      ...(left.length > 0 ? [block('text', texts.leftOut(left))] : []),
      ...(items.some(item => !reachable.has(item.personId)) ? [block('text', texts.unreachable)] : []),
      block('text', texts.preview(byId.get(first.personId)?.fullName ?? '')),
      ...preview.map(({ text }) => block('quote', text)),
      ...notes.map(text => block('note', text)),
    ];
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
        const body = urgeBody(turn.person, own, turn, needs.actions);
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

function readUrge(text: string, turn: Turn, findCodes: CodeFinder) {
  const said = asSpoken(text);
  const urges = URGES.exec(said);
  if (!urges || NO_URGE.test(said) || /\?\s*$/u.test(text)) return undefined;
  const target = text.slice(urges[0].length).trim();
  const named = findCodes(text).flatMap(mention => mention.codes);
  const replied = target === '' ? findCodes(turn.repliedText ?? '').flatMap(mention => mention.codes) : [];
  const meant = withoutCourtesy(target);
  // "nhắc chị ấy đi": whose task was looked at last
  const looked = THAT_PERSON.test(asSpoken(meant)) && turn.context.focus !== undefined ? [turn.context.focus] : [];
  const codes = [...new Set(named.length > 0 ? named : [...replied, ...looked])];
  return {
    meaning: { codes, target: meant },
    sure: 0.96,
    gist: texts.gist(codes.length > 0 ? codes.join(', ') : target),
  };
}

/** Cuts out what says nothing; offsets of the spoken text are those of the text. */
function withoutCourtesy(text: string): string {
  let kept = text;
  for (const match of [...asSpoken(text).matchAll(COURTESY)].toReversed())
    kept = `${kept.slice(0, match.index)} ${kept.slice(match.index + match[0].length)}`;
  return kept.replace(/\s+/gu, ' ').trim();
}

/** "các đơn vị quá hạn của Bộ Y tế" → "các nhiệm vụ quá hạn của Bộ Y tế" */
function asTasks(target: string): string {
  const who = THOSE_WHO.exec(asSpoken(target));
  // typed without marks, the whole is read without marks
  const tasks = /^\p{ASCII}*$/u.test(target) ? fold(words.TASKS) : words.TASKS;
  const named = who && who.index < 3 ? tasks + target.slice(who.index + who[0].length) : target;
  return SAYS_TASKS.test(asSpoken(named)) ? named : tasks + named;
}

/** Only what is still open; where nothing is said of the time, what is late. */
function narrowed(filter: TaskFilter): TaskFilter {
  const timed = filter.timeClass ?? filter.due ?? filter.forDecision ?? filter.hasObstacle ?? filter.quietSince ?? filter.codes;
  const asked = filter.status && filter.status.some(status => !OPEN_STATUSES.includes(status)) ? undefined : filter.status;
  return { ...filter, status: asked ?? OPEN_STATUSES, ...(timed === undefined && !asked ? { timeClass: ['overdue'] } : {}) };
}

/** The message to one person. */
function urgeBody(by: Person, own: readonly Task[], turn: Turn, actions: TaskActions): Body {
  const facts = (task: Task): string[] => [deadlineOf(task, turn.today) || texts.noDue];
  const [first] = own;
  const only = own.length === 1 ? first : undefined;
  return {
    blocks: [
      block('heading', texts.heading(by.fullName, by.position, by.agencyName)),
      ...own.slice(0, LINES).map(task => block('item', texts.line(task.code, shorten(task.title, TITLE_LENGTH), facts(task)))),
      ...(own.length > LINES ? [block('text', texts.moreTasks(own.slice(LINES).map(task => task.code)))] : []),
      block('text', texts.closing),
      ...(first ? [block('note', texts.hint(first.code))] : []),
    ],
    buttons: only
      ? taskButtons(only, true, false, actions)
      : [[{ label: texts.receivedAll(own.length), action: acknowledgeAllAction.pack({ day: turn.today }) }]],
  };
}

/** The unit of a colleague, the agency of anybody else. */
const placeOf = (person: Person | undefined, by: Person): string =>
  person === undefined ? '' : person.agencyKey === by.agencyKey ? person.unit : person.agencyName;
