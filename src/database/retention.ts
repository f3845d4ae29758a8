// How long what people said and were told is kept. Tasks, their events, evidence, the ledger of messages and the audit stay.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addSeconds } from '../base/index.ts';
import { type Database, inTransaction } from './open.ts';

/** Days; 0: for ever. */
export interface Retention {
  /** contexts of conversations, decided proposals, updates that were never answered */
  readonly conversations: number;
  /** what a sent message said; that it was sent, to whom and when stays */
  readonly messages: number;
  /** charts and reports, which can be made again */
  readonly documents: number;
}

/** How many rows and files went. */
export interface Forgotten {
  readonly contexts: number;
  readonly proposals: number;
  readonly updates: number;
  readonly bodies: number;
  readonly documents: number;
}

const DAY_SECONDS = 86_400;
/** before all that can be in the database */
const NEVER = new Date(0);

/** @param folders of charts and reports */
export async function forgetOld(database: Database, retention: Retention, folders: readonly string[], now: Date): Promise<Forgotten> {
  const before = (days: number): Date => (days === 0 ? NEVER : addSeconds(now, -days * DAY_SECONDS));
  const rows = await inTransaction(database, async tables => {
    const conversations = before(retention.conversations);
    const [contexts, proposals, updates] = [
      await tables.conversationContext.deleteMany({ where: { updatedAt: { lt: conversations } } }),
      // an open one is over once it has expired
      await tables.pendingChange.deleteMany({ where: { expiresAt: { lt: conversations } } }),
      await tables.incomingUpdate.deleteMany({ where: { receivedAt: { lt: conversations } } }),
    ];
    const bodies = await tables.$executeRaw`
      UPDATE outgoing_message SET body = '{"blocks":[]}'
      WHERE state NOT IN ('queued', 'sending') AND created_at < ${before(retention.messages).toISOString()}::timestamptz AND body <> '{"blocks":[]}'`;
    return { contexts: contexts.count, proposals: proposals.count, updates: updates.count, bodies };
  });
  let documents = 0;
  for (const folder of folders) documents += await forgetFiles(folder, before(retention.documents));
  return { ...rows, documents };
}

/** Files written before a moment, by their own time. */
async function forgetFiles(folder: string, before: Date): Promise<number> {
  let gone = 0;
  // no folder: nothing was ever made
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    const there = entry.isFile() ? await stat(path).catch(() => undefined) : undefined;
    if (!there || there.mtime >= before) continue;
    await rm(path, { force: true });
    gone += 1;
  }
  return gone;
}
