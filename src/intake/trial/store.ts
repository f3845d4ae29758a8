// Trial data: a folder whose tables may be thrown away and filled anew, with a date of its own (chat-contract.md, chapter 2).
import { z } from 'zod';
import type { Database } from '../../database/index.ts';

const SETTING = { scope: '', key: 'trial-now' };
const instant = z.iso.datetime({ offset: true });

/** The date that the last `load` set, kept by the folder; undefined in a real office's database. */
export async function trialNow(database: Database): Promise<Date | undefined> {
  const row = await database.prisma.setting.findUnique({ where: { scope_key: SETTING } });
  const parsed = instant.safeParse(row?.value);
  return parsed.success ? new Date(parsed.data) : undefined;
}

/** Whether `load` may empty this database: it was made by `load`, or nothing of an office is in it. */
export async function mayBeEmptied(database: Database): Promise<boolean> {
  if (database.kind !== 'embedded') return false;
  if (await trialNow(database)) return true;
  const [people, tasks, directives] = await Promise.all([
    database.prisma.person.count(),
    database.prisma.task.count(),
    database.prisma.directive.count(),
  ]);
  return people + tasks + directives === 0;
}

/** Everything but the agencies' registry goes. The caller has asked `mayBeEmptied`. */
export async function emptyTrial(database: Database, now: Date): Promise<void> {
  const { prisma } = database;
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT IN ('_prisma_migrations', 'agency', 'setting')`;
  await prisma.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => `"${name}"`).join(', ')} RESTART IDENTITY CASCADE`);
  await prisma.setting.deleteMany({ where: { key: { not: 'agencies-version' } } });
  await prisma.setting.create({ data: { ...SETTING, value: now.toISOString(), updatedAt: now } });
}
