// One message to one person: what is owed, the most urgent first. Pure.
import { type Day, daysBetween, shorten } from '../base/index.ts';
import type { Block } from '../chat/index.ts';
import type { Body, Entry } from '../notification/index.ts';
import type { Task } from '../task/index.ts';
import type { Calendar } from './steps.ts';
import { texts, type Urgency } from './texts.ts';

/** Lines spelt out; the rest is named by code. */
const LINES = 15;
const TITLE_LENGTH = 90;
const ORDER: readonly Urgency[] = ['overdue', 'urgent', 'soon', 'awaiting'];

interface Item {
  readonly task: Task;
  readonly entry: Entry;
  readonly urgency: Urgency;
}

/** @param tasks by id; an entry whose task is not there is left out */
export function reminderMessage(
  personId: number,
  entries: readonly Entry[],
  tasks: ReadonlyMap<number, Task>,
  today: Day,
  calendar: Calendar,
): Body {
  const items = oncePerTask(entries).flatMap(entry => {
    const task = tasks.get(entry.taskId);
    return task ? [{ task, entry, urgency: urgencyOf(task, today, calendar) }] : [];
  });
  const groups = ORDER.map(urgency => ({ urgency, items: items.filter(item => item.urgency === urgency).sort(byDeadline) }));
  const ordered = groups.flatMap(group => group.items);
  const shown = new Set(ordered.slice(0, LINES));
  const rest = ordered.slice(LINES);
  const blocks: Block[] = [
    {
      style: 'heading',
      text: texts.heading(
        today,
        items.length,
        items.some(item => item.entry.mark === 'late'),
      ),
    },
  ];
  for (const group of groups) {
    const lines = group.items.filter(item => shown.has(item));
    if (lines.length === 0) continue;
    blocks.push({ style: 'text', text: texts.group[group.urgency](group.items.length) });
    blocks.push(...lines.map((item): Block => ({ style: 'item', text: lineOf(item, personId, today, calendar) })));
  }
  if (rest.length > 0) blocks.push({ style: 'text', text: texts.others(rest.map(item => item.task.code)) });
  if (items.some(item => item.entry.mark === 'again')) blocks.push({ style: 'note', text: texts.noteAgain });
  return { blocks: [...blocks, { style: 'note', text: texts.hint }] };
}

/** A task promised twice (an earlier message that may be lost, a new step) stands once, with the earlier one's mark. */
function oncePerTask(entries: readonly Entry[]): Entry[] {
  const strength = { new: 0, late: 1, again: 2 };
  const kept = new Map<number, Entry>();
  for (const entry of entries) {
    const other = kept.get(entry.taskId);
    if (!other || strength[entry.mark] > strength[other.mark]) kept.set(entry.taskId, entry);
  }
  return [...kept.values()];
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

function lineOf({ task, entry }: Item, personId: number, today: Day, calendar: Calendar): string {
  const facts = [deadlineOf(task, today)];
  const aim = aimOf(task);
  if (aim && aim >= today && !calendar.isWorkingDay(aim)) facts.push(texts.onDayOff(aim));
  if (task.status === 'awaiting_confirmation') facts.push(texts.awaiting(task.reportedOn));
  const names = task.assignees.map(assignee => assignee.name);
  if (names.length > 0 && task.assignees.every(assignee => assignee.personId !== personId)) facts.push(texts.inCharge(names));
  if (entry.mark !== 'new') facts.push(texts[entry.mark]);
  return texts.line(
    task.code,
    shorten(task.title, TITLE_LENGTH),
    facts.filter(fact => fact !== ''),
  );
}

function deadlineOf(task: Task, today: Day): string {
  const { dueOn } = task;
  const aim = aimOf(task);
  if (!dueOn || !aim) return '';
  if (dueOn < today) return texts.overdue(dueOn, daysBetween(dueOn, today));
  return aim === dueOn ? texts.due(dueOn, daysBetween(today, dueOn)) : texts.dueBefore(dueOn, daysBetween(today, aim));
}
