// One message to one person: what is owed, the most urgent first, with what can be done about it at once. Pure.
import { type Day, daysBetween, shorten } from '../base/index.ts';
import type { Block, Button } from '../chat/index.ts';
import type { Body, Entry } from '../notification/index.ts';
import { type AwaitedPart, ofOwnShare, type Task } from '../task/index.ts';
import { acknowledgeAllAction, openTaskAction, type TaskActions, taskButtons } from './actions.ts';
import { awaitedIn } from './plan.ts';
import type { Calendar } from './steps.ts';
import { texts, type Urgency } from './texts.ts';

/** Lines spelt out; the rest is named by code. */
const LINES = 15;
const TITLE_LENGTH = 90;
const ORDER: readonly Urgency[] = ['overdue', 'urgent', 'soon', 'awaiting', 'wished'];
/** Tasks with a button of their own under a message about several. */
const OPENED = 6;
const BUTTONS_A_ROW = 3;

/** What a message to one person must know beside its promises. */
export interface MessageWorld {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly tasks: ReadonlyMap<number, Task>;
  /** obstacle id → what is waited for */
  readonly awaited: ReadonlyMap<number, AwaitedPart>;
  readonly inCharge: (task: Task) => boolean;
  /** a leader or monitor, who may urge who is in charge */
  readonly mayUrge: boolean;
  readonly actions: TaskActions;
}

interface Item {
  readonly task: Task;
  readonly entry: Entry;
  readonly urgency: Urgency;
  /** acknowledged days ago, and nothing heard since */
  readonly silent: boolean;
  /** the person asked for it */
  readonly wished: boolean;
}

/** An entry whose task or obstacle is not known any more is left out. */
export function reminderMessage(personId: number, entries: readonly Entry[], world: MessageWorld): Body {
  const { today } = world;
  const items = itemsOf(entries, world);
  const parts = entries.flatMap(entry => world.awaited.get(awaitedIn(entry.step) ?? -1) ?? []);
  const groups = ORDER.map(urgency => ({ urgency, items: items.filter(item => item.urgency === urgency).sort(byDeadline) }));
  const ordered = groups.flatMap(group => group.items);
  const shown = new Set(ordered.slice(0, LINES));
  const rest = ordered.slice(LINES);
  const isLate = entries.some(entry => entry.mark === 'late');
  const blocks: Block[] = [{ style: 'heading', text: texts.heading(today, items.length, parts.length, isLate) }];
  for (const group of groups) {
    const lines = group.items.filter(item => shown.has(item));
    if (lines.length === 0) continue;
    blocks.push({ style: 'text', text: texts.group[group.urgency](group.items.length) });
    blocks.push(...lines.map((item): Block => ({ style: 'item', text: lineOf(item, personId, world) })));
  }
  if (rest.length > 0) blocks.push({ style: 'text', text: texts.others(rest.map(item => item.task.code)) });
  if (parts.length > 0) {
    blocks.push({ style: 'text', text: texts.awaited(parts.length) });
    blocks.push(...parts.slice(0, LINES).map((part): Block => ({ style: 'item', text: awaitedLine(part, today) })));
    if (parts.length > LINES) blocks.push({ style: 'text', text: texts.others(parts.slice(LINES).map(part => part.code)) });
  }
  if (entries.some(entry => entry.mark === 'again')) blocks.push({ style: 'note', text: texts.noteAgain });
  const mine = ordered.filter(({ task }) => world.inCharge(task));
  blocks.push(...hints(mine, parts));
  return { blocks, ...buttons(ordered, mine, world), shown: ordered.map(({ task }) => task.code) };
}

function hints(mine: readonly Item[], parts: readonly AwaitedPart[]): Block[] {
  const first = mine.find(({ task }) => task.status !== 'awaiting_confirmation')?.task.code;
  const part = parts[0]?.code;
  return [
    ...(first === undefined ? [] : [{ style: 'note' as const, text: texts.hint(first) }]),
    ...(part === undefined ? [] : [{ style: 'note' as const, text: texts.awaitedHint(part) }]),
  ];
}

function buttons(
  ordered: readonly Item[],
  mine: readonly Item[],
  { today, actions, inCharge, mayUrge }: MessageWorld,
): { buttons?: Button[][] } {
  const [only] = ordered;
  if (!only) return {};
  if (ordered.length === 1) return { buttons: taskButtons(only.task, inCharge(only.task), mayUrge, actions) };
  const open = mine.filter(({ task }) => task.status !== 'awaiting_confirmation').length;
  const all = open > 1 ? [[{ label: texts.buttons.receivedAll(open), action: acknowledgeAllAction.pack({ day: today }) }]] : [];
  const single = ordered
    .slice(0, OPENED)
    .map(({ task }) => ({ label: texts.buttons.open(task.code), action: openTaskAction.pack({ code: task.code }) }));
  const rows = Array.from({ length: Math.ceil(single.length / BUTTONS_A_ROW) }, (_, row) =>
    single.slice(row * BUTTONS_A_ROW, (row + 1) * BUTTONS_A_ROW),
  );
  return { buttons: [...all, ...rows] };
}

/** A task promised twice (an earlier message that may be lost, a new step, a wish) stands once, with the earlier one's mark. */
function itemsOf(entries: readonly Entry[], { tasks, today, calendar }: MessageWorld): Item[] {
  const strength = { new: 0, late: 1, again: 2 };
  const own = entries.filter(entry => awaitedIn(entry.step) === undefined);
  return [...Map.groupBy(own, entry => entry.taskId).values()].flatMap(same => {
    const entry = same.toSorted((a, b) => strength[b.mark] - strength[a.mark])[0];
    const task = entry && tasks.get(entry.taskId);
    if (!entry || !task) return [];
    const wishes = same.filter(({ step }) => step.startsWith('wish')).length;
    const urgency = wishes === same.length ? 'wished' : urgencyOf(task, today, calendar);
    const silent = same.some(({ step }) => step.startsWith('asked-again'));
    return [{ task, entry, urgency, silent, wished: wishes > 0 && urgency !== 'wished' }];
  });
}

const aimOf = (task: Task): Day | undefined => task.remindOn ?? task.dueOn;

function urgencyOf(task: Task, today: Day, calendar: Calendar): Urgency {
  if (task.status === 'awaiting_confirmation') return 'awaiting';
  if (task.dueOn && task.dueOn < today) return 'overdue';
  const aim = aimOf(task);
  if (!aim) return 'soon';
  return daysBetween(today, aim) <= 1 || (!calendar.isWorkingDay(aim) && calendar.previousWorkingDay(aim) <= today) ? 'urgent' : 'soon';
}

const byDeadline = (a: Item, b: Item): number => (a.task.dueOn ?? '').localeCompare(b.task.dueOn ?? '') || a.task.id - b.task.id;

function lineOf({ task, entry, silent, wished }: Item, personId: number, { today, calendar }: MessageWorld): string {
  const facts = [deadlineOf(task, today)];
  const aim = aimOf(task);
  if (aim && aim >= today && !calendar.isWorkingDay(aim)) facts.push(texts.onDayOff(aim));
  if (task.urgent) facts.push(texts.urgent);
  if (task.status === 'awaiting_confirmation') facts.push(texts.awaiting(task.reportedOn));
  if (silent) facts.push(texts.silent);
  if (wished) facts.push(texts.wished);
  const inCharge = ofOwnShare(task);
  const names = inCharge.map(assignee => assignee.name);
  if (names.length > 0 && inCharge.every(assignee => assignee.personId !== personId)) facts.push(texts.inCharge(names));
  if (entry.mark !== 'new') facts.push(texts[entry.mark]);
  return texts.line(
    task.code,
    shorten(task.title, TITLE_LENGTH),
    facts.filter(fact => fact !== ''),
  );
}

/** All that an agency may know of a task that waits for it. */
const awaitedLine = ({ code, title, needed, since }: AwaitedPart, today: Day): string =>
  texts.awaitedLine(code, shorten(title, TITLE_LENGTH), shorten(needed, TITLE_LENGTH), since, daysBetween(since, today));

/** "hạn 18/11/2025 (quá hạn 2 ngày)"; "" without a deadline. */
export function deadlineOf(task: Task, today: Day): string {
  const { dueOn, dueTime } = task;
  const aim = aimOf(task);
  if (!dueOn || !aim) return '';
  if (dueOn < today) return texts.overdue(dueOn, daysBetween(dueOn, today));
  return aim === dueOn ? texts.due(dueOn, daysBetween(today, dueOn), dueTime) : texts.dueBefore(dueOn, daysBetween(today, aim));
}
