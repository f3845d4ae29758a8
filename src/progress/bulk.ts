// Many tasks at once, always with the list first: confirm all that wait, hand over all of one person's, what waits for our agency.

import { z } from 'zod';
import { type Answer, defineAction, say, type Turn } from '../chat/index.ts';
import { mayDecide, type Person } from '../people/index.ts';
import { decides, OPEN_STATUSES, type Task, type TaskFilter, type Tasks } from '../task/index.ts';
import { findPeople } from './find-person.ts';
import type { Proposals } from './proposals.ts';
import type { ProposeNeeds } from './propose.ts';
import { texts } from './texts.ts';

/** A card longer than this is read by nobody; the next one comes with the next message. */
const MOST = 50;

export interface BulkNeeds {
  readonly tasks: Pick<Tasks, 'matching'>;
  readonly obstacles: ProposeNeeds['obstacles'];
  readonly people: ProposeNeeds['people'];
  readonly proposals: Proposals;
  readonly ownKeysOf: (turn: Turn) => readonly string[];
}

const claimAction = defineAction('cleared-by-us', z.object({ obstacle: z.coerce.number().int() }));

export function openBulk({ tasks, obstacles, people, proposals, ownKeysOf }: BulkNeeds) {
  async function decidable(filter: TaskFilter, turn: Turn): Promise<Task[]> {
    const page = await tasks.matching(filter, turn.scope, turn.today, 'due', { offset: 0, limit: MOST });
    return page.tasks.filter(task => decides(turn.person, task, ownKeysOf(turn)));
  }

  async function confirmAll(turn: Turn): Promise<Answer> {
    if (!mayDecide(turn.person)) return say(texts.onlyDeciders);
    const waiting = await decidable({ status: ['awaiting_confirmation'] }, turn);
    if (waiting.length === 0) return say(texts.nothingAwaits);
    return proposals.showRequests(
      waiting.map(({ code }) => ({ code, request: { confirmed: {} } })),
      turn,
      texts.confirmAllHeading(waiting.length),
    );
  }

  async function handOverAll(from: string, to: string, turn: Turn): Promise<Answer> {
    if (!mayDecide(turn.person)) return say(texts.onlyAssigners);
    const [giver, taker] = [await one(from, turn), await one(to, turn)];
    if (typeof giver === 'string') return say(giver);
    if (typeof taker === 'string') return say(taker);
    const own = await decidable({ assigneeIds: [giver.id], status: [...OPEN_STATUSES, 'paused'] }, turn);
    if (own.length === 0) return say(texts.noTasksOf(giver.fullName));
    const handOver = { personId: taker.id, name: taker.fullName, agencyKey: taker.agencyKey };
    return proposals.showRequests(
      own.map(({ code }) => ({ code, request: { handOver } })),
      turn,
      texts.handOverHeading(own.length, giver.fullName, taker.fullName),
    );
  }

  /** The person of a name, or the sentence why not. */
  async function one(name: string, turn: Turn): Promise<Person | string> {
    const [person, ...others] = await findPeople(name, ownKeysOf(turn), people);
    if (!person) return texts.nobodyNamed(name);
    return others.length === 0
      ? person
      : texts.whomOf([person, ...others].map(each => texts.personLine(each.fullName, each.staffCode, each.unit)));
  }

  /** Only the item, not the task: its code, title, what is needed, since when. */
  async function waitingForUs(turn: Turn): Promise<Answer> {
    const items = turn.scope.kind === 'agencies' ? await obstacles.waitingFor([turn.person.agencyKey]) : [];
    if (items.length === 0) return say(texts.nothingWaits);
    const lines = items
      .slice(0, MOST)
      .map(item => ({ style: 'item' as const, text: texts.waitingLine(item.code, item.title, item.needed, item.since, item.claimed) }));
    const open = items.filter(item => !item.claimed).slice(0, 6);
    const buttons = open.map(item => [{ label: texts.waitingButton(item.code), action: claimAction.pack({ obstacle: item.id }) }]);
    const blocks = [
      { style: 'text' as const, text: texts.waitingHeading(items.length) },
      ...lines,
      { style: 'note' as const, text: texts.waitingHint },
    ];
    return { replies: [{ blocks, ...(buttons.length > 0 ? { buttons } : {}) }], shown: items.map(({ code }) => code), notes: null };
  }

  async function claimOne(obstacleId: number, turn: Turn): Promise<Answer> {
    const item = (await obstacles.waitingFor([turn.person.agencyKey])).find(waiting => waiting.id === obstacleId);
    if (!item || turn.scope.kind !== 'agencies') return say(texts.nothingWaits);
    return item.claimed
      ? say(texts.alreadyClaimed(item.code))
      : proposals.show({ items: [], claims: [{ item, text: texts.clearedByUs }], refusals: [] }, turn);
  }

  const actions = [claimAction.bind(({ obstacle }, turn) => claimOne(obstacle, turn))];
  return { confirmAll, handOverAll, waitingForUs, actions };
}
