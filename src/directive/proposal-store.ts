// What was read from a directive while a person reviews it: proposals, and what has been decided about each.

import type { Database, Prisma } from '../database/index.ts';
import type { Origin } from '../task/index.ts';
import { type Lineage, lineageSchema } from './lineage.ts';
import type { ReadTask } from './types.ts';

export interface Proposal {
  readonly id: number;
  /** place in the document, from 1 */
  readonly number: number;
  readonly decision: 'open' | 'accepted' | 'dropped';
  readonly task: ReadTask;
  /** the known task that it may be */
  readonly lineage?: Lineage;
}

export function openProposals({ prisma }: Database) {
  const proposalsOf = async (directiveId: number): Promise<Proposal[]> => {
    const rows = await prisma.proposedTask.findMany({ where: { directiveId }, orderBy: { position: 'asc' } });
    return rows.map(toProposal);
  };
  const openReviewsOf = async (personId: number): Promise<number[]> => {
    const rows = await prisma.directive.findMany({
      where: { importedBy: personId, state: 'review' },
      orderBy: { id: 'desc' },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  };
  return {
    /** What was read, in the order of the document, with what a person has said of it so far. */
    proposalsOf,

    /** Only while the directive is in review. @returns the directive, undefined when it is too late */
    async mark(proposalId: number, decision: 'accepted' | 'dropped', by: Origin): Promise<number | undefined> {
      const row = await prisma.proposedTask.findUnique({ where: { id: proposalId }, include: { directive: true } });
      if (row?.directive.state !== 'review') return undefined;
      await prisma.proposedTask.update({ where: { id: proposalId }, data: { decision, decidedBy: by.actorId ?? null, decidedAt: by.at } });
      return row.directiveId;
    },

    /** What a person typed in place of what was read; marks it as accepted. @returns false when the review is over */
    async correct(proposalId: number, change: { readonly task?: ReadTask; readonly lineage?: Lineage }, by: Origin): Promise<boolean> {
      const decided = { decision: 'accepted', decidedBy: by.actorId ?? null, decidedAt: by.at };
      const { count } = await prisma.proposedTask.updateMany({
        where: { id: proposalId, directive: { state: 'review' } },
        data: { ...(change.task ? { body: jsonOf(change.task) } : {}), ...(change.lineage ? { lineage: change.lineage } : {}), ...decided },
      });
      return count === 1;
    },

    /** One more proposal, after the last. @returns its number */
    async append(directiveId: number, task: ReadTask, by: Origin): Promise<number> {
      const position = await prisma.proposedTask.count({ where: { directiveId } });
      const decided = { decision: 'accepted', decidedBy: by.actorId ?? null, decidedAt: by.at };
      await prisma.proposedTask.create({ data: { directiveId, position, body: jsonOf(task), ...decided } });
      return position + 1;
    },

    /** Takes what is sure enough and leaves the rest out. @returns how many are taken */
    async takeFrom(directiveId: number, confidence: number, by: Origin): Promise<number> {
      const proposals = await proposalsOf(directiveId);
      const sure = proposals.filter(({ task }) => task.confidence >= confidence).map(({ id }) => id);
      const decided = { decidedBy: by.actorId ?? null, decidedAt: by.at };
      await prisma.proposedTask.updateMany({ where: { id: { in: sure } }, data: { decision: 'accepted', ...decided } });
      await prisma.proposedTask.updateMany({
        where: { directiveId, id: { notIn: sure }, decision: 'open' },
        data: { decision: 'dropped', ...decided },
      });
      return sure.length;
    },

    /** The review that a person began last and has not ended. */
    async openReviewOf(personId: number): Promise<number | undefined> {
      return (await openReviewsOf(personId))[0];
    },

    /** The reviews that a person has not ended, newest first. */
    openReviewsOf,
  };
}

/** Plain data through and through; the type of a column does not know it. */
export const jsonOf = (task: ReadTask): Prisma.InputJsonObject => task as unknown as Prisma.InputJsonObject;

function toProposal(row: { id: number; position: number; decision: string; body: unknown; lineage: unknown }): Proposal {
  const lineage = lineageSchema.safeParse(row.lineage).data;
  // written by `keep` from a ReadTask and by nobody else
  const task = row.body as ReadTask;
  return { id: row.id, number: row.position + 1, decision: row.decision as Proposal['decision'], task, ...(lineage ? { lineage } : {}) };
}
