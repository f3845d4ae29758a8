// The card that shows whom an urge goes to and with which words, and the message to each of them. Pure.
import { type Day, shorten } from '../../base/index.ts';
import { type Block, block } from '../../chat/index.ts';
import type { Body } from '../../notification/index.ts';
import type { Person } from '../../people/index.ts';
import type { Task } from '../../task/index.ts';
import { acknowledgeAllAction, type TaskActions, taskButtons } from '../actions.ts';
import { deadlineOf } from '../message.ts';
import { texts } from './texts.ts';

const PEOPLE_SHOWN = 15;
const LINES = 15;
const TITLE_LENGTH = 90;

/** Somebody who is to be urged, and the tasks of it. */
export interface Urged {
  /** undefined: left since */
  readonly person: Person | undefined;
  readonly codes: readonly string[];
  readonly reachable: boolean;
}

export interface CardWorld {
  readonly by: Person;
  /** codes of tasks about which nobody can be told */
  readonly left: readonly string[];
  readonly notes: readonly string[];
  /** the message to the first of the people */
  readonly preview: Body;
}

/** @param tasks how many the urge is about */
export function cardBlocks(tasks: number, urged: readonly Urged[], { by, left, notes, preview }: CardWorld): Block[] {
  return [
    block('heading', texts.card(tasks, urged.length)),
    ...urged
      .slice(0, PEOPLE_SHOWN)
      .map(({ person, codes, reachable }) =>
        block('item', texts.recipient(person?.fullName ?? '', placeOf(person, by), [...codes], reachable)),
      ),
    ...(urged.length > PEOPLE_SHOWN ? [block('text', texts.moreRecipients(urged.length - PEOPLE_SHOWN))] : []),
    ...(left.length > 0 ? [block('text', texts.leftOut([...left]))] : []),
    ...(urged.some(({ reachable }) => !reachable) ? [block('text', texts.unreachable)] : []),
    block('text', texts.preview(urged[0]?.person?.fullName ?? '')),
    ...preview.blocks.map(({ text }) => block('quote', text)),
    ...notes.map(text => block('note', text)),
  ];
}

/** The message to one person. */
export function urgeBody(by: Person, own: readonly Task[], today: Day, actions: TaskActions): Body {
  const facts = (task: Task): string[] => [deadlineOf(task, today) || texts.noDue];
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
      : [[{ label: texts.receivedAll(own.length), action: acknowledgeAllAction.pack({ day: today }) }]],
  };
}

/** The unit of a colleague, the agency of anybody else. */
const placeOf = (person: Person | undefined, by: Person): string =>
  person === undefined ? '' : person.agencyKey === by.agencyKey ? person.unit : person.agencyName;
