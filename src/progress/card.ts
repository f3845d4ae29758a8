// The before → after card of a proposal, line by line.
import { type Day, formatDay } from '../base/index.ts';
import type { Block } from '../chat/index.ts';
import { type Patch, STATUS_NAMES, type Task, type TaskStatus, type UpdateWarning } from '../task/index.ts';
import { matchEvidence } from './evidence-match.ts';
import type { ProposedClaim } from './propose.ts';
import { texts } from './texts.ts';

export interface CardItem {
  readonly task: Task;
  readonly patch: Patch;
  readonly warnings: readonly UpdateWarning[];
}

export function cardBlocks(items: readonly CardItem[]): Block[] {
  return items.flatMap(({ task, patch, warnings }): Block[] => [
    { style: 'heading', text: texts.taskLine(task) },
    ...patchLines(task, patch).map(text => ({ style: 'item' as const, text })),
    ...contextLines(task).map(text => ({ style: 'note' as const, text })),
    ...warnings.map(warning => ({ style: 'note' as const, text: texts.warnings[warning] })),
  ]);
}

/** Whose share, and of which period, the report is. */
function contextLines({ share, shares = [], period, past, dueOn }: Task): string[] {
  const own = shares.find(({ agencyKey }) => agencyKey === share);
  const ofPeriod = (key: string): string => (past ? texts.ofPastPeriod(key, dueOn) : texts.ofPeriod(key));
  return [...(own ? [texts.ownShare(own.name, shares.length)] : []), ...(period === undefined ? [] : [ofPeriod(period)])];
}

/** What an agency that a task waits for may see of it. */
export function claimBlocks(claims: readonly ProposedClaim[]): Block[] {
  return claims.flatMap(({ item, text }): Block[] => [
    { style: 'heading', text: texts.taskLine(item) },
    { style: 'item', text: texts.claimLine(item.needed, item.since) },
    { style: 'item', text: texts.claim(text) },
  ]);
}

function patchLines(task: Task, patch: Patch): string[] {
  return [
    patch.status !== undefined && patch.status !== task.status ? texts.status(task.status, patch.status) : '',
    patch.progress !== undefined && patch.progress !== task.progress ? texts.progress(task.progress, patch.progress) : '',
    patch.completedOn ? texts.completedOn(patch.completedOn) : '',
    patch.reportedOn ? texts.reportedOn(patch.reportedOn) : '',
    patch.returnReason ? texts.returned(patch.returnReason) : '',
    patch.result === undefined ? '' : texts.result(patch.result),
    patch.addObstacle ? texts.obstacle(patch.addObstacle.text) : '',
    patch.clearObstacles ? texts.cleared(task.obstacles.length) : '',
    ...task.obstacles.filter(({ id }) => patch.clearObstacleIds?.includes(id)).map(({ text }) => texts.clearedOne(text)),
    patch.extension ? texts.extension(task.dueOn, patch.extension.toDueOn, patch.extension.reason) : '',
    ...decisionLines(task, patch),
    ...evidenceLines(task, patch),
    patch.remark ? texts.remark(patch.remark) : '',
    patch.part ? texts.part(patch.part.text, patch.part.on) : '',
    ...inChargeLines(task, patch),
  ].filter(line => line !== '');
}

function evidenceLines(task: Task, { evidence }: Patch): string[] {
  if (!evidence) return [];
  const { number, issuedOn, signer } = evidence;
  const match = matchEvidence(task, evidence);
  return [
    texts.evidence(evidence.name),
    number !== undefined || issuedOn !== undefined || signer !== undefined ? texts.evidenceRecord(number, issuedOn, signer) : '',
    match ? texts.evidenceMatch(match) : '',
  ];
}

function decisionLines(task: Task, { decision, dueOn }: Patch): string[] {
  if (!decision) return [];
  if (decision.state === 'refused') return [texts.denied(decision.reason ?? '')];
  if (decision.state === 'agreed' && decision.toDueOn) return [texts.agreed(decision.toDueOn)];
  return [
    dueOn ? texts.dueOn(task.dueOn, dueOn, task.originalDueOn) : '',
    decision.consent === undefined ? '' : texts.granted(decision.consent),
  ];
}

function inChargeLines(task: Task, { assignees, decision }: Patch): string[] {
  if (!assignees || decision) return [];
  const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);
  const [before, after] = [names(task.assignees), names(assignees)];
  return [
    ...(before.join() === after.join() ? [] : [texts.assignees(before, after)]),
    ...assignees.flatMap(({ internalDueOn }) => (internalDueOn ? texts.internalDueOn(internalDueOn) : [])),
  ];
}

/** What is another between two states as events keep them. */
export function changeLines(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(texts.changes).flatMap(([key, line]) => {
    if (!Object.hasOwn(after, key)) return [];
    const [from, to] = [shown(key, before[key]), shown(key, after[key])];
    return from === to ? [] : [line(from, to)];
  });
}

function shown(key: string, value: unknown): string {
  if (key === 'status' && typeof value === 'string' && Object.hasOwn(STATUS_NAMES, value)) return STATUS_NAMES[value as TaskStatus];
  if (key === 'dueOn' && typeof value === 'string') return formatDay(value as Day);
  if (Array.isArray(value)) return value.length === 0 ? texts.nothing : value.map(String).join('; ');
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? `${value}` : texts.nothing;
}
