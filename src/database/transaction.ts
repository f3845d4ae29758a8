// Several writes as one: all of them or none.
import { Prisma, type PrismaClient } from './generated/client.ts';
import type { Database } from './open.ts';

/** Within a transaction the same tables, without the means to open another. */
export type Tables = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'>;

/** Room for a large import; a chat's transaction takes milliseconds. */
const TRANSACTION = { timeout: 120_000, maxWait: 30_000 };
const ATTEMPTS = 5;

/**
 * Runs `work` in a transaction. What the server has undone because two transactions waited for each other is begun again, so `work` may
 * run several times: it changes nothing but the database.
 */
export async function inTransaction<T>(database: Database, work: (tables: Tables) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.prisma.$transaction(work, TRANSACTION);
    } catch (thrown) {
      if (attempt === ATTEMPTS || !undoneByServer(thrown)) throw thrown;
    }
  }
}

/** Deadlock (40P01) or a conflict of serializable transactions (40001), as Prisma tells of them from its own and from raw statements. */
function undoneByServer(thrown: unknown): boolean {
  if (!(thrown instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return thrown.code === 'P2034' || (thrown.code === 'P2010' && /40P01|40001|TransactionWriteConflict/u.test(JSON.stringify(thrown.meta)));
}
