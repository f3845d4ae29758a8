// Claims about tasks → proposals: is it seen, may this person, is it possible; what stays is a card, what not a sentence.
import type { Turn } from '../chat/index.ts';
import type { Leaves, Person } from '../people/index.ts';
import {
  type Actor,
  cooperatesAs,
  decides,
  mayUpdate,
  type Obstacles,
  type Periods,
  type Policy,
  periodOfKey,
  planUpdate,
  type Task,
  type Tasks,
  type UpdateRequest,
  type WaitingItem,
} from '../task/index.ts';
import type { CardItem } from './card.ts';
import { clearedBy } from './cleared-by.ts';
import { findPeople, findUnit, type PeopleNeeds } from './find-person.ts';
import { periodMeant } from './past-period.ts';
import type { Claim, KeptFile } from './report.ts';
import { evidenceOf, type RequestNeeds, requestOf } from './request.ts';
import { texts } from './texts.ts';

export interface ProposedItem extends CardItem {
  readonly request: UpdateRequest;
}

export interface ProposedClaim {
  readonly item: WaitingItem;
  readonly text: string;
}

export interface Proposal {
  readonly items: readonly ProposedItem[];
  /** obstacles that the own agency says it has cleared */
  readonly claims: readonly ProposedClaim[];
  /** a sentence for each that cannot be */
  readonly refusals: readonly string[];
  /** several people bear the name: which of them? */
  readonly whom?: { readonly code: string; readonly people: readonly Person[] };
}

export interface ProposeNeeds extends RequestNeeds {
  readonly tasks: Pick<Tasks, 'byCode' | 'evidenceOf'>;
  readonly obstacles: Pick<Obstacles, 'waitingFor'>;
  readonly policy: Pick<Policy, 'evidenceRequired'>;
  readonly people: PeopleNeeds;
  readonly leaves: Pick<Leaves, 'standsInFor'>;
  readonly periods: Pick<Periods, 'instanceOf'>;
  /** agency keys that stand for the person's agency */
  readonly ownKeys: readonly string[];
}

/** What the domain must know of who asks, for one task. */
export async function actorOf(
  task: Task,
  turn: Turn,
  { tasks, policy, leaves, ownKeys }: Pick<ProposeNeeds, 'tasks' | 'policy' | 'leaves' | 'ownKeys'>,
): Promise<Actor> {
  const required = await policy.evidenceRequired(task.share === undefined ? task.leads.map(lead => lead.key) : [task.share]);
  // a file of an earlier period proves nothing of this one
  const since = (task.period !== undefined && task.recurrence && periodOfKey(task.recurrence, task.period)?.from) || '';
  const present = required && (await tasks.evidenceOf(task.id)).some(file => file.receivedOn >= since);
  return {
    person: turn.person,
    ownKeys,
    standsInFor: await leaves.standsInFor(turn.person.id, turn.today),
    today: turn.today,
    evidence: { required, present },
  };
}

export async function propose(
  claims: readonly { code: string; claim: Claim }[],
  evidence: KeptFile | undefined,
  turn: Turn,
  needs: ProposeNeeds,
): Promise<Proposal> {
  const found: Found[] = [];
  for (const { code, claim } of claims) found.push(await proposeOne(code, claim, evidence, turn, needs));
  const whom = found.find(one => 'whom' in one);
  return {
    items: found.flatMap(one => ('item' in one ? one.item : [])),
    claims: found.flatMap(one => ('claim' in one ? one.claim : [])),
    refusals: found.flatMap(one => ('refusal' in one ? one.refusal : [])),
    ...(whom && 'whom' in whom ? { whom: whom.whom } : {}),
  };
}

type Found =
  | { readonly item: ProposedItem }
  | { readonly claim: ProposedClaim }
  | { readonly refusal: string }
  | { readonly whom: NonNullable<Proposal['whom']> };

async function proposeOne(code: string, claim: Claim, evidence: KeptFile | undefined, turn: Turn, needs: ProposeNeeds): Promise<Found> {
  const current = await needs.tasks.byCode(code, turn.scope);
  const meantPeriod = current && (await periodMeant(current, claim.period, needs.periods));
  if (current && meantPeriod && 'refusal' in meantPeriod)
    return { refusal: mayUpdate(turn.person, current, needs.ownKeys) ? meantPeriod.refusal : texts.refused['not-permitted'](current) };
  const task = meantPeriod && 'past' in meantPeriod ? meantPeriod.past : current;
  const actor = task && (await actorOf(task, turn, needs));
  const mayChange = task !== undefined && actor !== undefined && mayUpdate(turn.person, task, needs.ownKeys, actor.standsInFor);
  if (!mayChange && (claim.part || claim.cleared)) {
    const item = (await needs.obstacles.waitingFor([turn.person.agencyKey])).find(waiting => waiting.code === code);
    if (item)
      return item.claimed ? { refusal: texts.alreadyClaimed(code) } : { claim: { item, text: claim.part?.text ?? texts.clearedByUs } };
  }
  if (!task || !actor) return { refusal: texts.notFound(code) };
  const part = !mayChange && claim.part && cooperatesAs(turn.person, task, needs.ownKeys) !== undefined ? claim.part : undefined;
  const clearedIds = mayChange ? clearedBy(task, claim, needs.finder) : [];
  const meant: Claim = part
    ? { part, ...(claim.remark === undefined ? {} : { remark: claim.remark }) }
    : granted(withoutPart(claim), task, turn, needs.ownKeys);
  const handOver = await personFor(task, meant, needs);
  if (handOver && !('ok' in handOver) && mayChange) return handOver;
  const request = {
    ...requestOf(
      task,
      task.period !== undefined && meant.sent && !meant.done && claim.period ? { ...meant, done: meant.sent } : meant,
      needs,
      turn.today,
    ),
    ...(task.past && task.period !== undefined ? { period: task.period } : {}),
    ...(clearedIds.length > 0 ? { clearedIds } : {}),
    ...(evidence ? { evidence: evidenceOf(evidence) } : {}),
    ...(handOver && 'ok' in handOver ? { handOver: handOver.ok } : {}),
  };
  const planned = planUpdate(task, request, actor);
  if ('refused' in planned && planned.refused === 'not-permitted') return { refusal: texts.refused['not-permitted'](task) };
  const days = [
    meant.done?.on,
    meant.sent?.on,
    meant.confirmed?.on,
    meant.extension?.to,
    meant.decision?.to,
    meant.part?.on,
    meant.handOver?.by,
  ];
  if (days.some(day => day && day.day === undefined)) return { refusal: texts.refused['no-such-day'](task) };
  if (meant.nearlyDone) return { refusal: texts.nearlyDone(task) };
  return 'refused' in planned ? { refusal: texts.refused[planned.refused](task) } : { item: { task, request, ...planned.ok } };
}

/** "cho NV-001 lùi đến 10/12" of whoever decides, while another asks for more time, is the answer. */
function granted(claim: Claim, task: Task, { person }: Turn, ownKeys: readonly string[]): Claim {
  const { extension, ...rest } = claim;
  const asked = task.openExtension;
  if (!extension || extension.by || !asked || asked.requestedBy === person.id || !decides(person, task, ownKeys)) return claim;
  // a reason of one's own for another day: that is one's own request
  const day = extension.to?.day;
  return extension.reason === '' || day === undefined || day === asked.toDueOn
    ? { ...rest, decision: { approve: true, ...(extension.to ? { to: extension.to } : {}) } }
    : claim;
}

function withoutPart({ part: _part, ...claim }: Claim): Claim {
  return claim;
}

/** The person who is to take over; a sentence or a question when it is not one. */
async function personFor(
  task: Task,
  { handOver }: Claim,
  { people, ownKeys, finder }: ProposeNeeds,
): Promise<{ ok: NonNullable<UpdateRequest['handOver']> } | { refusal: string } | { whom: NonNullable<Proposal['whom']> } | undefined> {
  if (!handOver) return undefined;
  const named = await findPeople(handOver.name, ownKeys, people);
  const found = handOver.personId === undefined ? named : named.filter(person => person.id === handOver.personId);
  const [person, ...others] = found;
  const by = handOver.by?.day;
  const due = by ? { internalDueOn: by } : {};
  const unit = person || handOver.unit === undefined ? undefined : await findUnit(handOver.unit, ownKeys, people);
  if (unit) return { ok: { unit: unit.name, name: unit.name, agencyKey: unit.agencyKey, ...due } };
  if (!person && finder.find(handOver.unit ?? '')[0]?.start === 0) return { refusal: texts.forbidden['change-lead'] };
  if (!person && handOver.unit !== undefined) return { refusal: texts.noSuchUnit(handOver.unit, task.code) };
  if (!person) return { refusal: texts.nobodyCalled(handOver.name, task.code) };
  if (others.length > 0) return { whom: { code: task.code, people: found } };
  return { ok: { personId: person.id, name: person.fullName, agencyKey: person.agencyKey, ...due } };
}
