// Directives and what was read from them, in the database; publishing makes tasks of what a person accepted.
import { sha256, toDate } from '../base/index.ts';
import { type Database, inTransaction, type Prisma, type Tables } from '../database/index.ts';
import { createTasks, type NewTask, nextTaskNumber, type Origin, taskCode } from '../task/index.ts';
import { squash } from '../vietnamese/fold.ts';
import type { DirectiveReading, ReadTask } from './types.ts';

export interface KnownDirective {
  readonly id: number;
  readonly number: string | null;
  readonly title: string;
  /** review: not yet decided; published; dropped */
  readonly state: string;
}

export interface DirectiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Proposal {
  readonly id: number;
  /** place in the document, from 1 */
  readonly number: number;
  readonly decision: 'open' | 'accepted' | 'dropped';
  readonly task: ReadTask;
}

export type DirectiveStore = ReturnType<typeof openDirectives>;

/** Two files of one document differ in layout and spaces, not in words. */
const textHashOf = (reading: DirectiveReading): string => sha256(squash(reading.text));

export function openDirectives(database: Database) {
  const { prisma } = database;
  const select = { id: true, number: true, title: true, state: true } as const;
  return {
    /** The same file, or the same document in another format. */
    async known(file: DirectiveFile, reading: DirectiveReading): Promise<KnownDirective | undefined> {
      const row = await prisma.directive.findFirst({
        where: { state: { not: 'dropped' }, OR: [{ fileHash: sha256(file.bytes) }, { textHash: textHashOf(reading) }] },
        select,
      });
      return row ?? undefined;
    },

    /** The same as `keep`, in a transaction of its own. */
    keepForReview(file: DirectiveFile, reading: DirectiveReading, origin: Origin): Promise<number> {
      return inTransaction(database, tables => this.keep(tables, file, reading, origin));
    },

    /** Keeps a reading with its proposals for review. @returns the directive's id */
    async keep(tables: Tables, file: DirectiveFile, reading: DirectiveReading, origin: Origin): Promise<number> {
      const fileHash = sha256(file.bytes);
      // a dropped one gives its place to the new attempt
      await tables.directive.deleteMany({ where: { fileHash, state: 'dropped' } });
      const { document } = reading;
      const { id } = await tables.directive.create({
        data: {
          number: document.number,
          type: document.type,
          title: document.title,
          issuer: document.issuer,
          issuerCode: document.issuerCode,
          signer: document.signer,
          signedOn: document.signedDate ? toDate(document.signedDate) : null,
          text: reading.text,
          textHash: textHashOf(reading),
          fileHash,
          fileName: file.name,
          importedAt: origin.at,
          importedBy: origin.actorId ?? null,
        },
      });
      await tables.proposedTask.createMany({
        data: reading.tasks.map((task, position) => ({ directiveId: id, position, body: task as unknown as Prisma.InputJsonObject })),
      });
      return id;
    },

    /** What was read, in the order of the document, with what a person has said of it so far. */
    async proposalsOf(directiveId: number): Promise<Proposal[]> {
      const rows = await prisma.proposedTask.findMany({ where: { directiveId }, orderBy: { position: 'asc' } });
      // written by `keep` from a ReadTask and by nobody else
      return rows.map(row => ({ id: row.id, number: row.position + 1, decision: row.decision as Proposal['decision'], task: row.body as unknown as ReadTask }));
    },

    /** Only while the directive is in review. @returns the directive, undefined when it is too late */
    async mark(proposalId: number, decision: 'accepted' | 'dropped', by: Origin): Promise<number | undefined> {
      const row = await prisma.proposedTask.findUnique({ where: { id: proposalId }, include: { directive: true } });
      if (row?.directive.state !== 'review') return undefined;
      await prisma.proposedTask.update({ where: { id: proposalId }, data: { decision, decidedBy: by.actorId ?? null, decidedAt: by.at } });
      return row.directiveId;
    },

    async recordOf(directiveId: number): Promise<DirectiveReading['document'] | undefined> {
      const row = await prisma.directive.findUnique({ where: { id: directiveId } });
      if (!row) return undefined;
      const signedDate = row.signedOn ? (row.signedOn.toISOString().slice(0, 10) as DirectiveReading['document']['signedDate']) : null;
      const type = row.type as DirectiveReading['document']['type'];
      return { number: row.number, title: row.title, issuer: row.issuer, issuerCode: row.issuerCode, signer: row.signer, signedDate, type };
    },

    /** Makes tasks of accepted proposals and closes the review. @returns the new codes in order */
    async publish(
      tables: Tables,
      directiveId: number,
      accepted: readonly { readonly proposalId?: number; readonly task: Omit<NewTask, 'code'> }[],
      origin: Origin,
    ): Promise<string[]> {
      const first = await nextTaskNumber(tables);
      const made = accepted.map(({ task, proposalId }, index) => ({ proposalId, task: { ...task, directiveId, code: taskCode(first + index) } }));
      await createTasks(
        tables,
        made.map(({ task }) => task),
        'published',
        origin,
      );
      const decided = { decidedBy: origin.actorId ?? null, decidedAt: origin.at };
      const ids = new Map((await tables.task.findMany({ where: { directiveId }, select: { id: true, code: true } })).map(row => [row.code, row.id]));
      for (const { proposalId, task } of made) {
        if (proposalId !== undefined) await tables.proposedTask.update({ where: { id: proposalId }, data: { decision: 'accepted', taskId: ids.get(task.code) ?? null, ...decided } });
      }
      await tables.proposedTask.updateMany({ where: { directiveId, decision: 'open' }, data: { decision: 'dropped', ...decided } });
      await tables.directive.update({ where: { id: directiveId }, data: { state: 'published' } });
      return made.map(({ task }) => task.code);
    },

    async drop(directiveId: number): Promise<void> {
      await prisma.directive.updateMany({ where: { id: directiveId, state: 'review' }, data: { state: 'dropped' } });
    },
  };
}
