// Reads what is needed to see that a later directive lays the same obligation down, and which directives do.
import { type Day, fromDate } from '../../base/index.ts';
import type { Database } from '../../database/index.ts';
import type { SourceRelation } from './write.ts';

/** An open task as lineage looks at it. */
export interface SourceCandidate {
  readonly code: string;
  readonly title: string;
  readonly quote?: string;
  readonly clause: string;
  readonly directiveName: string;
  readonly assignedOn?: Day;
  readonly dueOn?: Day;
  readonly leads: readonly string[];
}

export interface TaskSource {
  readonly directiveName: string;
  readonly clause: string;
  readonly quote?: string;
  readonly relation: SourceRelation;
  readonly dueOn?: Day;
  readonly deadlinePhrase?: string;
  readonly at: Date;
}

export type Sources = ReturnType<typeof openSources>;

export function openSources({ prisma }: Database) {
  return {
    /** Every task that is not done with. For comparing only: what of it is shown is decided by the reader's scope. */
    async candidates(): Promise<SourceCandidate[]> {
      const rows = await prisma.task.findMany({
        where: { status: { notIn: ['completed', 'cancelled'] } },
        select: {
          code: true,
          title: true,
          quote: true,
          clause: true,
          directiveName: true,
          assignedOn: true,
          dueOn: true,
          agencies: { where: { part: 'lead' }, select: { agencyKey: true } },
        },
        orderBy: { id: 'asc' },
      });
      return rows.map(({ quote, assignedOn, dueOn, agencies, ...row }) => ({
        ...row,
        ...(quote === null ? {} : { quote }),
        ...(assignedOn ? { assignedOn: fromDate(assignedOn) } : {}),
        ...(dueOn ? { dueOn: fromDate(dueOn) } : {}),
        leads: agencies.map(agency => agency.agencyKey),
      }));
    },

    /** The directives that lay a task down, first one first; empty when there is only the one that the task names. */
    async of(taskId: number): Promise<TaskSource[]> {
      const rows = await prisma.taskSource.findMany({ where: { taskId }, orderBy: { id: 'asc' } });
      return rows.map(row => ({
        directiveName: row.directiveName,
        clause: row.clause,
        relation: row.relation as SourceRelation, // written by task/source/write.ts and by nobody else
        at: row.at,
        ...(row.quote === null ? {} : { quote: row.quote }),
        ...(row.dueOn ? { dueOn: fromDate(row.dueOn) } : {}),
        ...(row.deadlinePhrase === null ? {} : { deadlinePhrase: row.deadlinePhrase }),
      }));
    },
  };
}
