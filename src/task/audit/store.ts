// The trail of events as evidence: anchored once a day, and verified row by row; an altered, added or removed row is found.
import { type Day, sha256, toDate } from '../../base/index.ts';
import { type Database, inTransaction, type Tables } from '../../database/index.ts';
import { eventHash } from '../event/chain.ts';

/** An anchor leaves out the newest events: one with a lower number may still be on its way in another transaction. */
const SETTLED_MS = 600_000;
/** Rows read at a time. */
const BATCH = 2_000;

export interface TrailFault {
  /** altered: the row does not fit its hash or the row before; missing: a version is not there; anchor: the trail is not what it was on that day */
  readonly what: 'altered' | 'missing' | 'anchor';
  /** "NV-012 #3", or the day of the anchor */
  readonly where: string;
}

export interface TrailReport {
  readonly events: number;
  readonly anchors: number;
  readonly faults: readonly TrailFault[];
}

/** When, by whom and through what something was sent. */
export interface Refused {
  readonly at: Date;
  readonly actorId?: number | undefined;
  readonly channel: string;
}

export type Audit = ReturnType<typeof openAudit>;

export function openAudit(database: Database) {
  const { prisma } = database;
  return {
    /** Puts everything so far under one hash, the first time on a day that it is asked for. */
    async anchor(today: Day, at: Date): Promise<void> {
      const day = toDate(today);
      if (await prisma.auditAnchor.findUnique({ where: { day } })) return;
      await inTransaction(database, async tables => {
        const last = await tables.auditAnchor.findFirst({ orderBy: { id: 'desc' } });
        const settled = await tables.taskEvent.findFirst({
          where: { at: { lte: new Date(at.getTime() - SETTLED_MS) } },
          orderBy: { id: 'desc' },
          select: { id: true },
        });
        if (!settled || settled.id <= (last?.lastEventId ?? 0)) return;
        const { hash, lastEventId } = await hashUpTo(tables, last?.hash ?? '', last?.lastEventId ?? 0, settled.id);
        await tables.auditAnchor.createMany({ data: [{ day, lastEventId, hash, at }], skipDuplicates: true });
      });
    },

    /** A file with a secrecy mark was turned away: its hash and who sent it, and nothing of it. Once a message. */
    async refusedSecret(hash: string, { at, actorId, channel }: Refused): Promise<void> {
      const entry = { at, actorId: actorId ?? null, channel, action: 'secret-refused', subject: `file:${hash}` };
      if ((await prisma.auditEntry.count({ where: entry })) === 0) await prisma.auditEntry.create({ data: { ...entry, detail: {} } });
    },

    /** Somebody guesses codes of invitations: how many were wrong within an hour. */
    async codesGuessed(count: number, channel: string, at: Date): Promise<void> {
      await prisma.auditEntry.create({ data: { at, channel, action: 'codes-guessed', subject: '', detail: { count } } });
    },

    /** For `dondoc doctor`: reads the whole trail. */
    async verify(): Promise<TrailReport> {
      const faults: TrailFault[] = [];
      const events = await verifyChains(prisma, faults);
      const anchors = await prisma.auditAnchor.findMany({ orderBy: { id: 'asc' } });
      let previous = { hash: '', lastEventId: 0 };
      for (const anchor of anchors) {
        const { hash } = await hashUpTo(prisma, previous.hash, previous.lastEventId, anchor.lastEventId);
        if (hash !== anchor.hash) faults.push({ what: 'anchor', where: anchor.day.toISOString().slice(0, 10) });
        previous = anchor;
      }
      return { events, anchors: anchors.length, faults };
    },
  };
}

/** Each event over the one before of the same task; versions without a gap, the last one the task's own. */
async function verifyChains(tables: Tables, faults: TrailFault[]): Promise<number> {
  const heads = new Map<number, { version: number; hash: string }>();
  let count = 0;
  for (let after = 0; ; ) {
    const rows = await tables.taskEvent.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: BATCH,
      include: { task: { select: { code: true } } },
    });
    for (const { task, hash, ...row } of rows) {
      const head = heads.get(row.taskId) ?? { version: 0, hash: '' };
      if (row.version !== head.version + 1) faults.push({ what: 'missing', where: `${task.code} #${head.version + 1}` });
      else if (hash !== eventHash(head.hash, row)) faults.push({ what: 'altered', where: `${task.code} #${row.version}` });
      heads.set(row.taskId, { version: row.version, hash: hash ?? '' });
    }
    count += rows.length;
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  for (let after = 0; ; ) {
    const tasks = await tables.task.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: { id: true, code: true, version: true },
    });
    for (const { id, code, version } of tasks)
      if (heads.get(id)?.version !== version) faults.push({ what: 'missing', where: `${code} #${version}` });
    const last = tasks.at(-1);
    if (!last) break;
    after = last.id;
  }
  return count;
}

/** The hashes of the events after one, up to another, over the hash before. */
async function hashUpTo(tables: Tables, previous: string, after: number, until: number): Promise<{ hash: string; lastEventId: number }> {
  let [hash, lastEventId] = [previous, after];
  for (;;) {
    const rows = await tables.taskEvent.findMany({
      where: { id: { gt: lastEventId, lte: until } },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: { id: true, hash: true },
    });
    for (const row of rows) {
      hash = sha256(`${hash} ${row.id} ${row.hash ?? ''}`);
      lastEventId = row.id;
    }
    if (rows.length < BATCH) return { hash, lastEventId };
  }
}
