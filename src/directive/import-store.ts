// Directives as they were imported: kept with what was read from them, found again, dropped.

import { sha256, toDate } from '../base/index.ts';
import { type Database, inTransaction, type Prisma, type Tables } from '../database/index.ts';
import type { Origin } from '../task/index.ts';
import { squash } from '../vietnamese/fold.ts';
import type { Lineage } from './lineage.ts';
import { jsonOf } from './proposal-store.ts';
import type { DirectiveReading } from './types.ts';

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

/** Two files of one document differ in layout and spaces, not in words. */
const textHashOf = (reading: DirectiveReading): string => sha256(squash(reading.text));

export function openImports(database: Database) {
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

    keep,

    /** The same as `keep`, in a transaction of its own. */
    keepForReview(
      file: DirectiveFile,
      reading: DirectiveReading,
      origin: Origin,
      lineage: readonly (Lineage | undefined)[] = [],
    ): Promise<number> {
      return inTransaction(database, tables => keep(tables, file, reading, origin, lineage));
    },

    async drop(directiveId: number): Promise<void> {
      await prisma.directive.updateMany({ where: { id: directiveId, state: 'review' }, data: { state: 'dropped' } });
    },
  };
}

/** Keeps a reading with its proposals for review. @returns the directive's id */
async function keep(
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
}

/** A number is unique for its issuer and day; a report on it is another document. */
const sameRecord = ({ number, issuerCode, signedDate, type }: DirectiveReading['document']): Prisma.DirectiveWhereInput[] =>
  number !== null && signedDate !== null && issuerCode !== null && type !== 'bao-chi'
    ? [{ number, issuerCode, signedOn: toDate(signedDate), type }]
    : [];
