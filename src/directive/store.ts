// Directives and what was read from them, in the database; publishing makes tasks of what a person accepted.
import { z } from 'zod';
import { sha256, toDate } from '../base/index.ts';
import { type Database, inTransaction, type Prisma, type Tables } from '../database/index.ts';
import { addSource, createTasks, type LaterSource, type NewTask, nextTaskNumber, type Origin, taskCode } from '../task/index.ts';
import { fold, squash } from '../vietnamese/fold.ts';
import { type Lineage, lineageSchema } from './lineage.ts';
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
  /** the known task that it may be */
  readonly lineage?: Lineage;
}

/** An accepted proposal: a new task, or one more source of a known one. */
export interface Accepted {
  readonly proposalId?: number;
  readonly task: Omit<NewTask, 'code'>;
  readonly link?: Pick<Lineage, 'code'> & { readonly relation: LaterSource['relation'] };
}

export type DirectiveStore = ReturnType<typeof openDirectives>;

/** Two files of one document differ in layout and spaces, not in words. */
const textHashOf = (reading: DirectiveReading): string => sha256(squash(reading.text));

export function openDirectives(database: Database) {
  const { prisma } = database;
  const select = { id: true, number: true, title: true, state: true } as const;
  return {
    /** The same file, or the same document in another format: by its words, or by number, day and issuer. */
    async known(file: DirectiveFile, reading: DirectiveReading): Promise<KnownDirective | undefined> {
      const row = await prisma.directive.findFirst({
        where: {
          state: { not: 'dropped' },
          OR: [{ fileHash: sha256(file.bytes) }, { textHash: textHashOf(reading) }, ...sameRecord(reading.document)],
        },
        select,
      });
      return row ?? undefined;
    },

    /** The same as `keep`, in a transaction of its own. */
    keepForReview(
      file: DirectiveFile,
      reading: DirectiveReading,
      origin: Origin,
      lineage: readonly (Lineage | undefined)[] = [],
    ): Promise<number> {
      return inTransaction(database, tables => this.keep(tables, file, reading, origin, lineage));
    },

    /** Keeps a reading with its proposals for review. @returns the directive's id */
    async keep(
      tables: Tables,
      file: DirectiveFile,
      reading: DirectiveReading,
      origin: Origin,
      lineage: readonly (Lineage | undefined)[] = [],
    ): Promise<number> {
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
          general: reading.general.map(({ clause, quote }) => ({ clause, quote })),
        },
      });
      await tables.proposedTask.createMany({
        data: reading.tasks.map((task, position) => ({
          directiveId: id,
          position,
          body: jsonOf(task),
          ...(lineage[position] ? { lineage: lineage[position] } : {}),
        })),
      });
      return id;
    },

    /** What was read, in the order of the document, with what a person has said of it so far. */
    async proposalsOf(directiveId: number): Promise<Proposal[]> {
      const rows = await prisma.proposedTask.findMany({ where: { directiveId }, orderBy: { position: 'asc' } });
      return rows.map(toProposal);
    },

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
      const proposals = await this.proposalsOf(directiveId);
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
      return (await this.openReviewsOf(personId))[0];
    },

    /** The reviews that a person has not ended, newest first. */
    async openReviewsOf(personId: number): Promise<number[]> {
      const rows = await prisma.directive.findMany({
        where: { importedBy: personId, state: 'review' },
        orderBy: { id: 'desc' },
        select: { id: true },
      });
      return rows.map(({ id }) => id);
    },

    async isPublished(directiveId: number): Promise<boolean> {
      return (await prisma.directive.count({ where: { id: directiveId, state: 'published' } })) > 0;
    },

    /** The text that offsets count in, and the guidance that is no task. */
    async textOf(
      directiveId: number,
    ): Promise<{ readonly text: string; readonly general: readonly { clause: string; quote: string }[] } | undefined> {
      const row = await prisma.directive.findUnique({ where: { id: directiveId }, select: { text: true, general: true } });
      return row ? { text: row.text, general: generalSchema.parse(row.general) } : undefined;
    },

    /** Who sent the directive of a task answers for what was read from it. */
    async wasImportedBy(directiveId: number | undefined, personId: number): Promise<boolean> {
      return directiveId !== undefined && (await prisma.directive.count({ where: { id: directiveId, importedBy: personId } })) > 0;
    },

    /** Directives in force or in review whose number is so, or begins with it: "553" is "553/TB-VPCP". */
    async numbered(number: string): Promise<{ readonly id: number; readonly number: string; readonly importedBy: number | null }[]> {
      const rows = await prisma.directive.findMany({
        where: { state: { not: 'dropped' }, number: { startsWith: /^\d+/u.exec(number)?.[0] ?? number } },
        select: { id: true, number: true, importedBy: true },
        orderBy: { id: 'asc' },
      });
      const wanted = fold(number);
      return rows.flatMap(row => {
        const own = fold(row.number ?? '');
        return row.number && (own === wanted || /^[^a-z\d]/u.test(own.slice(wanted.length))) ? [{ ...row, number: row.number }] : [];
      });
    },

    /** The codes of the tasks that a directive laid down, alone or again. */
    async codesOf(directiveId: number): Promise<string[]> {
      const [own, linked] = [
        await prisma.task.findMany({ where: { directiveId }, select: { code: true } }),
        await prisma.taskSource.findMany({ where: { directiveId }, select: { task: { select: { code: true } } } }),
      ];
      return [...new Set([...own.map(({ code }) => code), ...linked.map(({ task }) => task.code)])];
    },

    /** The published directive of a number that a person imported. */
    async publishedBy(personId: number, number: string): Promise<number | undefined> {
      const where = { importedBy: personId, number: { equals: number, mode: 'insensitive' as const }, state: 'published' };
      return (await prisma.directive.findFirst({ where, orderBy: { id: 'desc' }, select: { id: true } }))?.id;
    },

    async recordOf(directiveId: number): Promise<DirectiveReading['document'] | undefined> {
      const row = await prisma.directive.findUnique({ where: { id: directiveId } });
      if (!row) return undefined;
      const signedDate = row.signedOn ? (row.signedOn.toISOString().slice(0, 10) as DirectiveReading['document']['signedDate']) : null;
      const type = row.type as DirectiveReading['document']['type'];
      return { number: row.number, title: row.title, issuer: row.issuer, issuerCode: row.issuerCode, signer: row.signer, signedDate, type };
    },

    /** Makes tasks of accepted proposals, links those that are known, and closes the review. @returns the new codes in order */
    async publish(tables: Tables, directiveId: number, accepted: readonly Accepted[], origin: Origin): Promise<string[]> {
      const fresh: Accepted[] = [];
      const decided = { decidedBy: origin.actorId ?? null, decidedAt: origin.at };
      const decide = (id: number | undefined, code: string) => decideProposal(tables, id, code, decided);
      for (const one of accepted) {
        const linked = one.link
          ? await addSource(tables, one.link.code, sourceOf(one.task, one.link.relation, directiveId), origin)
          : false;
        if (linked) await decide(one.proposalId, one.link?.code ?? '');
        else fresh.push(one);
      }
      const first = await nextTaskNumber(tables);
      const made = fresh.map(({ task, proposalId }, index) => ({
        proposalId,
        task: { ...task, directiveId, code: taskCode(first + index) },
      }));
      const tasks = made.map(({ task }) => task);
      await createTasks(tables, tasks, 'published', origin);
      for (const { proposalId, task } of made) await decide(proposalId, task.code);
      await tables.proposedTask.updateMany({ where: { directiveId, decision: 'open' }, data: { decision: 'dropped', ...decided } });
      await tables.directive.update({ where: { id: directiveId }, data: { state: 'published' } });
      return tasks.map(({ code }) => code);
    },

    async drop(directiveId: number): Promise<void> {
      await prisma.directive.updateMany({ where: { id: directiveId, state: 'review' }, data: { state: 'dropped' } });
    },
  };
}

const generalSchema = z.array(z.object({ clause: z.string(), quote: z.string() }));

/** Plain data through and through; the type of a column does not know it. */
const jsonOf = (task: ReadTask): Prisma.InputJsonObject => task as unknown as Prisma.InputJsonObject;

function toProposal(row: { id: number; position: number; decision: string; body: unknown; lineage: unknown }): Proposal {
  const lineage = lineageSchema.safeParse(row.lineage).data;
  // written by `keep` from a ReadTask and by nobody else
  const task = row.body as ReadTask;
  return { id: row.id, number: row.position + 1, decision: row.decision as Proposal['decision'], task, ...(lineage ? { lineage } : {}) };
}

/** A number is unique for its issuer and day; a report on it is another document. */
const sameRecord = ({ number, issuerCode, signedDate, type }: DirectiveReading['document']): Prisma.DirectiveWhereInput[] =>
  number !== null && signedDate !== null && issuerCode !== null && type !== 'bao-chi'
    ? [{ number, issuerCode, signedOn: toDate(signedDate), type }]
    : [];

async function decideProposal(
  tables: Tables,
  id: number | undefined,
  code: string,
  decided: { decidedBy: number | null; decidedAt: Date },
): Promise<void> {
  if (id === undefined) return;
  const task = await tables.task.findUnique({ where: { code }, select: { id: true } });
  await tables.proposedTask.update({ where: { id }, data: { decision: 'accepted', taskId: task?.id ?? null, ...decided } });
}

const sourceOf = (task: Omit<NewTask, 'code'>, relation: LaterSource['relation'], directiveId: number): LaterSource => ({
  relation,
  directiveId,
  directiveName: task.directiveName,
  clause: task.clause,
  quote: task.quote ?? '',
  title: task.title,
  dueOn: task.dueOn ?? null,
  remindOn: task.remindOn ?? null,
  deadlinePhrase: task.deadlinePhrase ?? null,
  deadlineRule: task.deadlineRule ?? null,
  deadlineKind: task.deadlineKind ?? null,
});
