// Keeps the agency table in step with the registry that the program brings, and turns names as written into keys.
import { sha256, toDate } from '../base/index.ts';
import { type Database, inTransaction } from '../database/index.ts';
import { AGENCIES, type AgencyRegistry } from '../vietnamese/agencies.ts';
import { textKey } from './store.ts';

const SETTING = { scope: '', key: 'agencies-version' };

/** Writes the registry into the database when it is another one than last time. */
export async function syncAgencies(database: Database, at: Date): Promise<void> {
  const version = sha256(JSON.stringify(AGENCIES));
  const known = await database.prisma.setting.findUnique({ where: { scope_key: SETTING } });
  if (known?.value === version) return;
  await inTransaction(database, async tables => {
    const existing = new Set((await tables.agency.findMany({ select: { code: true } })).map(row => row.code));
    const rows = AGENCIES.map(row => ({
      code: row.code,
      name: row.name,
      kind: row.kind,
      listName: row.listName ?? null,
      aliases: [...row.aliases],
      scope: row.scope ?? null,
      parentCode: row.parent ?? null,
      validUntil: row.until ? toDate(row.until) : null,
      note: row.note ?? null,
    }));
    await tables.agency.createMany({ data: rows.filter(row => !existing.has(row.code)) });
    for (const { code, ...data } of rows.filter(row => existing.has(row.code))) await tables.agency.update({ where: { code }, data });
    // successors last: they must be there to be named
    for (const { code, successor } of AGENCIES)
      if (successor) await tables.agency.update({ where: { code }, data: { successorCode: successor } });
    await tables.setting.upsert({
      where: { scope_key: SETTING },
      create: { ...SETTING, value: version, updatedAt: at },
      update: { value: version, updatedAt: at },
    });
  });
}

/** The registry's code of a name in any spelling, else the name itself as a key. */
export const agencyKeyOf = (name: string, agencies: AgencyRegistry): string => agencies.resolve(name) ?? textKey(name);
