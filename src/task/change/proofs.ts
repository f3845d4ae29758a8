// What is added beside the state of a task: files, a cooperating agency's own part, and the words of its event.
import { type Day, toDate } from '../../base/index.ts';
import type { Tables } from '../../database/index.ts';
import type { Origin } from '../event/write.ts';
import type { Task } from '../types.ts';
import type { Patch } from './patch.ts';

const dateOrNull = (day: Day | null | undefined): Date | null => (day ? toDate(day) : null);

/** @returns the rows that were made, for undo */
export async function addProofs(tables: Tables, task: Task, patch: Patch, { at, actorId }: Origin): Promise<object> {
  const made: { evidenceId?: number; partId?: number } = {};
  if (patch.evidence) {
    const { sha256, name, caption, number, issuedOn, signer } = patch.evidence;
    const known = await tables.evidence.findUnique({ where: { taskId_sha256: { taskId: task.id, sha256 } } });
    const data = {
      name,
      caption,
      senderId: actorId ?? null,
      receivedAt: at,
      number: number ?? null,
      issuedOn: dateOrNull(issuedOn),
      signer: signer ?? null,
      withdrawnAt: null,
    };
    // the same file twice is kept once; a withdrawn one comes back
    if (!known) made.evidenceId = (await tables.evidence.create({ data: { taskId: task.id, sha256, ...data } })).id;
    else if (known.withdrawnAt) made.evidenceId = (await tables.evidence.update({ where: { id: known.id }, data })).id;
  }
  if (patch.part) {
    const { agencyKey, text, on } = patch.part;
    made.partId = (
      await tables.cooperatorReport.create({
        data: { taskId: task.id, agencyKey, text, doneOn: dateOrNull(on), reportedBy: actorId ?? null, reportedAt: at },
      })
    ).id;
  }
  return made;
}

/** All that was said in words. */
export function noteOf({ remark, returnReason, part, decision, extension }: Patch): { note?: string } {
  const words = [remark, returnReason, part?.text, decision?.consent, decision?.reason, extension?.reason].filter(
    word => word !== undefined && word !== '',
  );
  return words.length === 0 ? {} : { note: words.join('; ') };
}
