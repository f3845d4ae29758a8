// Directives in the database: imported, reviewed, published, and what is asked about them afterwards.

import { z } from 'zod';
import type { Database } from '../database/index.ts';
import { fold } from '../vietnamese/fold.ts';
import { openImports } from './import-store.ts';
import { openProposals } from './proposal-store.ts';
import { publish } from './publish-store.ts';
import type { DirectiveReading } from './types.ts';

export type DirectiveStore = ReturnType<typeof openDirectives>;

export const openDirectives = (database: Database) => ({
  ...openImports(database),
  ...openProposals(database),
  ...openRecords(database),
  publish,
});

/** What is known of directives that have been kept. */
function openRecords({ prisma }: Database) {
  return {
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
  };
}

const generalSchema = z.array(z.object({ clause: z.string(), quote: z.string() }));
