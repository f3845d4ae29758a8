// What people do about reminders: they acknowledge, ask to be reminded on a day, urge others. Rows are added, never changed.
import { type Day, fromDate, toDate } from '../../base/index.ts';
import { type Database, inTransaction, Prisma, type Tables } from '../../database/index.ts';
import type { Origin } from '../event/write.ts';

/** received: has taken note; working: is at it. */
export type AcknowledgementKind = 'received' | 'working';

export interface Acknowledgement {
  readonly taskId: number;
  readonly personId: number;
  /** the deadline acknowledged; undefined: the task had none */
  readonly dueOn?: Day;
  readonly kind: AcknowledgementKind;
  readonly at: Date;
}

export interface NewAcknowledgement {
  readonly taskId: number;
  readonly personId: number;
  readonly dueOn?: Day | undefined;
  readonly kind: AcknowledgementKind;
}

export interface PersonalReminder {
  readonly id: number;
  readonly taskId: number;
  readonly personId: number;
  readonly onDay: Day;
}

/** A reminder that reached somebody's chat and that nobody has answered for. */
export interface Unanswered {
  readonly taskId: number;
  readonly code: string;
  readonly title: string;
  readonly dueOn?: Day;
  readonly personId: number;
  /** when that person was last reminded of it */
  readonly remindedAt: Date;
}

export interface UrgeProgress {
  readonly at: Date;
  readonly items: readonly {
    readonly personId: number;
    readonly code: string;
    /** the message's state in the ledger */
    readonly state: string;
    /** when that person acknowledged the task, or somebody reported on it, after the urge */
    readonly answeredAt?: Date;
  }[];
}

export type FollowUps = ReturnType<typeof openFollowUps>;

/** Joins to `task t` the share `s` of a person's agency, where several agencies lead it. */
const shareOf = (personId: Prisma.Sql): Prisma.Sql => Prisma.sql`LEFT JOIN LATERAL (
  SELECT own.status, own.due_on FROM task_share own JOIN person p ON p.agency_key = own.agency_key
  WHERE t.shared AND own.task_id = t.id AND p.id = ${personId}) s ON TRUE`;
const OPEN = Prisma.sql`coalesce(s.status, t.status) IN ('not_started', 'in_progress', 'awaiting_confirmation')`;
/** the deadline in force for that person */
const DUE_ON = Prisma.sql`CASE WHEN s.status IS NULL THEN t.due_on ELSE s.due_on END`;
/** Of `task t`. */
const ledBy = (agencyKeys: readonly string[] | 'all'): Prisma.Sql =>
  agencyKeys === 'all'
    ? Prisma.sql`TRUE`
    : Prisma.sql`EXISTS (SELECT 1 FROM task_agency g WHERE g.task_id = t.id AND g.part = 'lead' AND g.agency_key = ANY(${[...agencyKeys]}::text[]))`;
/** The Vietnamese day of an instant. */
const localDay = (instant: Prisma.Sql): Prisma.Sql => Prisma.sql`(${instant} AT TIME ZONE INTERVAL '07:00')::date`;
const utc = (instant: Date): Prisma.Sql => Prisma.sql`${instant.toISOString()}::timestamptz`;

export function openFollowUps(database: Database) {
  const { prisma } = database;

  async function newest(whose: Prisma.Sql, over: Prisma.Sql = Prisma.sql`FALSE`): Promise<Acknowledgement[]> {
    const rows = await database.run<AcknowledgementRow>(Prisma.sql`
      SELECT a.task_id, a.person_id, a.due_on::text AS due_on, a.kind, a.at FROM (
        SELECT DISTINCT ON (a.task_id, a.person_id) a.task_id, a.person_id, a.due_on, a.kind, a.at, t.shared,
          greatest(${localDay(Prisma.sql`a.at`)}, CASE WHEN t.version > 1 THEN ${localDay(Prisma.sql`t.updated_at`)} END) AS quiet_since
        FROM acknowledgement a JOIN task t ON t.id = a.task_id ${shareOf(Prisma.sql`a.person_id`)}
        WHERE ${whose} AND ${OPEN} AND a.due_on IS NOT DISTINCT FROM ${DUE_ON} ORDER BY a.task_id, a.person_id, a.id DESC) a
      WHERE NOT (${over})`);
    return rows.map(toAcknowledgement);
  }

  return {
    /**
     * The newest acknowledgement of each person about each open task, of the deadline now in force; `settled` leaves out those that hold
     * nobody off any more (nothing was heard since a day) and whose person was asked again before another.
     */
    acknowledgements: (settled?: { readonly quietUntil: Day; readonly askedBefore: Day }): Promise<Acknowledgement[]> =>
      newest(
        Prisma.sql`TRUE`,
        settled &&
          Prisma.sql`NOT a.shared AND a.quiet_since <= ${settled.quietUntil}::date AND EXISTS (SELECT 1 FROM notification n
            WHERE n.task_id = a.task_id AND n.person_id = a.person_id AND n.step = 'asked-again@' || a.quiet_since AND ${localDay(Prisma.sql`n.planned_at`)} < ${settled.askedBefore}::date)`,
      ),

    /** The same of one person. */
    acknowledgementsOf: (personId: number): Promise<Acknowledgement[]> => newest(Prisma.sql`a.person_id = ${personId}`),

    /** Who acknowledged a task and when, oldest first. */
    async acknowledgedOf(taskId: number): Promise<{ at: Date; kind: AcknowledgementKind; name: string }[]> {
      const rows = await prisma.acknowledgement.findMany({ where: { taskId }, include: { person: true }, orderBy: { id: 'asc' } });
      return rows.map(row => ({ at: row.at, kind: kindOf(row.kind), name: row.person.fullName }));
    },

    /** Wishes for a span of days about tasks that are still open, both days included. */
    async personalReminders(from: Day, to: Day): Promise<PersonalReminder[]> {
      const rows = await prisma.$queryRaw<{ id: number; task_id: number; person_id: number; on_day: Date }[]>(Prisma.sql`
        SELECT r.id, r.task_id, r.person_id, r.on_day FROM personal_reminder r JOIN task t ON t.id = r.task_id ${shareOf(Prisma.sql`r.person_id`)}
        WHERE ${OPEN} AND r.cancelled_at IS NULL AND r.on_day >= ${from}::date AND r.on_day <= ${to}::date ORDER BY r.id`);
      return rows.map(row => ({ id: row.id, taskId: row.task_id, personId: row.person_id, onDay: fromDate(row.on_day) }));
    },

    /** Open tasks that a person was reminded of or urged about since a moment, in a message that may have arrived, and when last; newest first. */
    async remindedTo(personId: number, since: Date): Promise<ReadonlyMap<number, Date>> {
      const rows = await prisma.$queryRaw<{ task_id: number; at: Date }[]>(Prisma.sql`
        SELECT x.task_id, max(x.at) AS at FROM (
          SELECT n.task_id, m.created_at AS at FROM notification n JOIN outgoing_message m ON m.id = n.message_id
            WHERE n.person_id = ${personId} AND m.state IN ('sent', 'unknown', 'sending') AND m.created_at >= ${utc(since)} AND n.step NOT LIKE 'waited-for%'
          UNION ALL
          SELECT i.task_id, u.at FROM urge_item i JOIN urge u ON u.id = i.urge_id WHERE i.person_id = ${personId} AND u.at >= ${utc(since)}
        ) x JOIN task t ON t.id = x.task_id ${shareOf(Prisma.sql`${personId}`)} WHERE ${OPEN} GROUP BY x.task_id ORDER BY max(x.at) DESC, x.task_id`);
      return new Map(rows.map(row => [row.task_id, row.at]));
    },

    /** Reminders since a moment of the tasks that some agencies lead, which the person reminded has not acknowledged since the deadline was set. */
    async unanswered(agencyKeys: readonly string[] | 'all', since: Date): Promise<Unanswered[]> {
      const rows = await prisma.$queryRaw<
        { task_id: number; code: string; title: string; due_on: Date | null; person_id: number; at: Date }[]
      >(Prisma.sql`
        SELECT n.task_id, t.code, t.title, ${DUE_ON} AS due_on, n.person_id, max(coalesce(m.sent_at, m.created_at)) AS at
        FROM notification n JOIN outgoing_message m ON m.id = n.message_id JOIN task t ON t.id = n.task_id
          JOIN task_assignee i ON i.task_id = t.id AND i.person_id = n.person_id ${shareOf(Prisma.sql`n.person_id`)}
        WHERE ${OPEN} AND ${ledBy(agencyKeys)} AND m.state IN ('sent', 'unknown') AND m.created_at >= ${utc(since)} AND n.due_on = ${DUE_ON}
          AND NOT EXISTS (SELECT 1 FROM acknowledgement a WHERE a.task_id = n.task_id AND a.person_id = n.person_id AND a.due_on IS NOT DISTINCT FROM ${DUE_ON})
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 4 NULLS LAST, n.task_id, n.person_id`);
      return rows.map(row => ({
        taskId: row.task_id,
        code: row.code,
        title: row.title,
        ...(row.due_on === null ? {} : { dueOn: fromDate(row.due_on) }),
        personId: row.person_id,
        remindedAt: row.at,
      }));
    },

    /** How many people a reminder of the tasks that some agencies lead has reached since a moment. */
    async remindedPeople(agencyKeys: readonly string[] | 'all', since: Date): Promise<number> {
      const rows = await prisma.$queryRaw<{ n: number }[]>(Prisma.sql`
        SELECT count(DISTINCT n.person_id)::int AS n FROM notification n JOIN outgoing_message m ON m.id = n.message_id JOIN task t ON t.id = n.task_id
        WHERE m.state IN ('sent', 'unknown') AND m.created_at >= ${utc(since)} AND ${ledBy(agencyKeys)}`);
      return rows[0]?.n ?? 0;
    },

    /** What became of the urges that a person sent in a span, newest first. */
    async urgesBy(byId: number, from: Date, until: Date): Promise<UrgeProgress[]> {
      const rows = await prisma.$queryRaw<
        { id: number; at: Date; person_id: number; code: string; state: string | null; answered: Date | null }[]
      >(Prisma.sql`
        SELECT u.id, u.at, i.person_id, t.code, m.state,
          least((SELECT min(a.at) FROM acknowledgement a WHERE a.task_id = i.task_id AND a.person_id = i.person_id AND a.at >= u.at),
            (SELECT min(e.at) FROM task_event e WHERE e.task_id = i.task_id AND e.actor_id = i.person_id AND e.kind IN ('updated', 'claimed') AND e.at >= u.at)) AS answered
        FROM urge u JOIN urge_item i ON i.urge_id = u.id JOIN task t ON t.id = i.task_id
          LEFT JOIN outgoing_message m ON m.key = 'urge/' || u.change_id || '/' || i.person_id
        WHERE u.by_id = ${byId} AND u.at >= ${utc(from)} AND u.at < ${utc(until)} ORDER BY u.id DESC, i.person_id, t.id`);
      return [...Map.groupBy(rows, row => row.id).values()].map(own => ({
        at: own[0]?.at ?? from,
        items: own.map(row => ({
          personId: row.person_id,
          code: row.code,
          state: row.state ?? 'unreachable',
          ...(row.answered === null ? {} : { answeredAt: row.answered }),
        })),
      }));
    },

    /** Adds acknowledgements. */
    async acknowledge(items: readonly NewAcknowledgement[], origin: Origin): Promise<void> {
      await prisma.acknowledgement.createMany({
        data: items.map(({ dueOn, ...row }) => ({
          ...row,
          dueOn: dueOn ? toDate(dueOn) : null,
          at: origin.at,
          channel: origin.channel,
          messageId: origin.messageId ?? null,
        })),
      });
    },

    /** @returns how many wishes that had not come yet were taken back */
    async cancelReminders(personId: number, taskIds: readonly number[], at: Date): Promise<number> {
      const { count } = await prisma.personalReminder.updateMany({
        where: { personId, taskId: { in: [...taskIds] }, cancelledAt: null, onDay: { gt: at } },
        data: { cancelledAt: at },
      });
      return count;
    },

    /** The wish takes the place of that person's earlier ones for the same tasks that lie ahead. */
    async remindOn(personId: number, taskIds: readonly number[], onDay: Day, at: Date): Promise<void> {
      await inTransaction(database, async tables => {
        await tables.personalReminder.updateMany({
          where: { personId, taskId: { in: [...taskIds] }, cancelledAt: null, onDay: { gt: at } },
          data: { cancelledAt: at },
        });
        await tables.personalReminder.createMany({ data: taskIds.map(taskId => ({ personId, taskId, onDay: toDate(onDay), at })) });
      });
    },
  };
}

/** Part of the transaction that confirms an urge: who was urged about what. */
export async function writeUrge(
  tables: Tables,
  urge: { readonly changeId: number; readonly note: string; readonly items: readonly { personId: number; taskIds: readonly number[] }[] },
  origin: Origin,
): Promise<void> {
  const items = urge.items.flatMap(({ personId, taskIds }) => taskIds.map(taskId => ({ personId, taskId })));
  await tables.urge.create({
    data: { byId: origin.actorId ?? 0, at: origin.at, note: urge.note, changeId: urge.changeId, items: { create: items } },
  });
  await tables.auditEntry.create({
    data: {
      at: origin.at,
      actorId: origin.actorId ?? null,
      channel: origin.channel,
      action: 'urge',
      subject: `change:${urge.changeId}`,
      detail: { items },
    },
  });
}

interface AcknowledgementRow {
  readonly task_id: number;
  readonly person_id: number;
  readonly due_on: Day | null;
  readonly kind: string;
  readonly at: Date;
}

const kindOf = (text: string): AcknowledgementKind => (text === 'working' ? 'working' : 'received');

const toAcknowledgement = ({ task_id, person_id, due_on, kind, at }: AcknowledgementRow): Acknowledgement => ({
  taskId: task_id,
  personId: person_id,
  ...(due_on === null ? {} : { dueOn: due_on }),
  kind: kindOf(kind),
  at,
});
