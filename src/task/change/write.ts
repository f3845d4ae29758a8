// Carries out updates and undoes them: every table that an update touches, and its event, in the caller's transaction.
import { type Day, dayOf, toDate } from '../../base/index.ts';
import type { Prisma, Tables } from '../../database/index.ts';
import { addEvent, bump, type Origin } from '../event/write.ts';
import { foldedTextOf } from '../folded.ts';
import { columnsWith, writeShare } from '../share/write.ts';
import type { Assignee, Share, Task } from '../types.ts';
import { shareAfter, sharing } from './own-share.ts';
import { applyToPast } from './past.ts';
import { type ExtensionDecision, type Patch, type Snapshot, snapshot } from './patch.ts';
import { addProofs, noteOf } from './proofs.ts';
import type { UndoPlan } from './undo.ts';

const dateOrNull = (day: Day | null | undefined): Date | null => (day ? toDate(day) : null);

/** Carries out an update. @throws StaleTask when the task changed since `task` was read */
export async function applyPatch(tables: Tables, task: Task, patch: Patch, origin: Origin): Promise<void> {
  if (task.past) return applyToPast(tables, task, patch, origin);
  const share = shareAfter(task, patch);
  await bump(tables, task, { ...(share ? columnsWith(task, share) : columnsOf(task, patch)), updatedAt: origin.at });
  if (share) await writeShare(tables, task.id, share);
  const made = {
    ...(await changeObstacles(tables, task, patch, origin)),
    ...(await changeExtensions(tables, task, patch, origin)),
    ...(await addProofs(tables, task, patch, origin)),
  };
  if (patch.assignees) await replaceAssignees(tables, task.id, patch.assignees);
  await addEvent(
    tables,
    task,
    { kind: 'updated', before: snapshot(task), after: { ...toldOf(task, patch), ...made }, ...noteOf(patch) },
    origin,
  );
}

function columnsOf(task: Task, patch: Patch): Prisma.TaskUncheckedUpdateManyInput {
  const result = patch.result ?? task.result;
  return {
    ...(patch.status === undefined ? {} : { status: patch.status }),
    ...(patch.progress === undefined ? {} : { progress: patch.progress }),
    ...(patch.completedOn === undefined ? {} : { completedOn: dateOrNull(patch.completedOn) }),
    ...(patch.reportedOn === undefined ? {} : { reportedOn: dateOrNull(patch.reportedOn) }),
    ...(patch.reportedBy === undefined ? {} : { reportedBy: patch.reportedBy }),
    ...(patch.progressBefore === undefined ? {} : { progressBefore: patch.progressBefore }),
    // reminders aim at the new date at once; the original deadline stays as it is
    ...(patch.dueOn === undefined ? {} : { dueOn: toDate(patch.dueOn), remindOn: toDate(patch.dueOn) }),
    ...(patch.result === undefined ? {} : { result, foldedText: foldedTextOf({ ...task, result }) }),
  };
}

async function changeObstacles(tables: Tables, task: Task, patch: Patch, { at, actorId }: Origin): Promise<object> {
  if (patch.clearObstacles)
    await tables.obstacle.updateMany({ where: { taskId: task.id, clearedAt: null }, data: { clearedAt: at, clearedBy: actorId ?? null } });
  if (patch.clearObstacleIds) {
    const where = { taskId: task.id, clearedAt: null, id: { in: [...patch.clearObstacleIds] } };
    await tables.obstacle.updateMany({ where, data: { clearedAt: at, clearedBy: actorId ?? null } });
  }
  if (!patch.addObstacle) return {};
  const { text, blockingKey, needed } = patch.addObstacle;
  const data = {
    taskId: task.id,
    text,
    blockingKey: blockingKey ?? null,
    needed: needed ?? null,
    since: toDate(dayOf(at)),
    raisedBy: actorId ?? null,
  };
  const { id } = await tables.obstacle.create({ data, select: { id: true } });
  return { obstacleId: id };
}

async function changeExtensions(tables: Tables, task: Task, patch: Patch, { at, actorId }: Origin): Promise<object> {
  const asked = {
    taskId: task.id,
    fromDueOn: dateOrNull(task.dueOn),
    requestedBy: actorId ?? null,
    requestedAt: at,
    agencyKey: task.share ?? null,
  };
  if (patch.extension) {
    const { toDueOn, reason } = patch.extension;
    const { id } = await tables.extension.create({ data: { ...asked, toDueOn: toDate(toDueOn), reason }, select: { id: true } });
    return { extensionId: id };
  }
  if (!patch.decision) return {};
  const decided = {
    state: patch.decision.state,
    decidedBy: actorId ?? null,
    decidedAt: at,
    consent: patch.decision.consent ?? null,
    ...grantOf(patch.decision),
  };
  if (patch.decision.extensionId !== undefined) {
    await tables.extension.update({ where: { id: patch.decision.extensionId }, data: decided });
    return { decidedExtensionId: patch.decision.extensionId };
  }
  if (!patch.decision.toDueOn) return {};
  const row = { ...asked, ...decided, toDueOn: toDate(patch.decision.toDueOn), reason: patch.decision.reason ?? '' };
  const { id } = await tables.extension.create({ data: row, select: { id: true } });
  return { extensionId: id };
}

const grantOf = ({ toDueOn, reason }: ExtensionDecision) => ({ grantedDueOn: dateOrNull(toDueOn), decisionReason: reason ?? null });

async function replaceAssignees(tables: Tables, taskId: number, assignees: readonly Assignee[]): Promise<void> {
  await tables.taskAssignee.deleteMany({ where: { taskId } });
  await tables.taskAssignee.createMany({
    data: assignees.map(({ personId, name, internalDueOn, unit, agencyKey }, position) => ({
      taskId,
      position,
      personId: personId ?? null,
      name,
      internalDueOn: dateOrNull(internalDueOn),
      unit: unit ?? null,
      agencyKey: agencyKey ?? null,
    })),
  });
}

/** What an event tells: the patch, and the cells that it does not hold as such. */
function toldOf(task: Task, patch: Patch): object {
  const obstacles = [
    ...(patch.addObstacle ? [patch.addObstacle.text] : []),
    ...task.obstacles.filter(({ id }) => !patch.clearObstacles && !patch.clearObstacleIds?.includes(id)).map(({ text }) => text),
  ];
  return {
    ...patch,
    ...(task.share === undefined ? {} : { share: task.share }),
    ...(patch.addObstacle || patch.clearObstacles || patch.clearObstacleIds ? { obstacles } : {}),
    ...(patch.assignees ? { assignees: patch.assignees.map(({ name }) => name) } : {}),
  };
}

/** Puts back what the newest update changed, as a new event. @throws StaleTask when the task changed since */
export async function applyUndo(tables: Tables, task: Task, { before, made, undoes }: UndoPlan, origin: Origin): Promise<void> {
  const share = shareBefore(task, before);
  await bump(tables, task, { ...(share ? columnsWith(task, share) : columnsBefore(task, before)), updatedAt: origin.at });
  if (share) await writeShare(tables, task.id, share);
  await restoreObstacles(tables, task, before, origin);
  const { extensionId, decidedExtensionId, evidenceId, partId } = made;
  if (extensionId !== undefined) await tables.extension.update({ where: { id: extensionId }, data: { state: 'withdrawn' } });
  if (decidedExtensionId !== undefined) {
    await tables.extension.update({
      where: { id: decidedExtensionId },
      data: { state: 'requested', decidedBy: null, decidedAt: null, consent: null, grantedDueOn: null, decisionReason: null },
    });
  }
  if (evidenceId !== undefined) await tables.evidence.update({ where: { id: evidenceId }, data: { withdrawnAt: origin.at } });
  if (partId !== undefined) await tables.cooperatorReport.update({ where: { id: partId }, data: { withdrawnAt: origin.at } });
  const people = before.people.map(({ personId, name, internalDueOn, unit, agencyKey }) => ({
    name,
    ...(personId === null ? {} : { personId }),
    ...(internalDueOn === null ? {} : { internalDueOn }),
    ...(unit ? { unit } : {}),
    ...(agencyKey ? { agencyKey } : {}),
  }));
  await replaceAssignees(tables, task.id, people);
  await addEvent(tables, task, { kind: 'undone', before: snapshot(task), after: { ...before, undoes } }, origin);
}

function columnsBefore(task: Task, before: Snapshot): Prisma.TaskUncheckedUpdateManyInput {
  const { status, progress, reportedBy, progressBefore, result } = before;
  return {
    status,
    progress,
    reportedBy,
    progressBefore,
    result,
    dueOn: dateOrNull(before.dueOn),
    remindOn: dateOrNull(before.remindOn),
    completedOn: dateOrNull(before.completedOn),
    reportedOn: dateOrNull(before.reportedOn),
    foldedText: foldedTextOf({ ...task, result }),
  };
}

/** The own share as it was; undefined: the task is whole. */
function shareBefore(task: Task, before: Snapshot): Share | undefined {
  const share = task.shares?.find(({ agencyKey }) => agencyKey === task.share);
  if (!share) return undefined;
  const { status, progress, dueOn, remindOn, completedOn, reportedOn, reportedBy, progressBefore, result } = before;
  return sharing({ ...share, status, progress, dueOn, remindOn, completedOn, reportedOn, reportedBy, progressBefore, result });
}

async function restoreObstacles(tables: Tables, task: Task, before: Snapshot, { at, actorId }: Origin): Promise<void> {
  const reopened = before.obstacleIds.filter(id => !task.obstacles.some(obstacle => obstacle.id === id));
  const added = task.obstacles.map(({ id }) => id).filter(id => !before.obstacleIds.includes(id));
  await tables.obstacle.updateMany({ where: { id: { in: reopened } }, data: { clearedAt: null, clearedBy: null } });
  await tables.obstacle.updateMany({ where: { id: { in: added } }, data: { clearedAt: at, clearedBy: actorId ?? null } });
}
