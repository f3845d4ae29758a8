// The open tasks that planning looks at: only those about which something may be new, and of each only what decides when whom
// is told. A task that several agencies lead stands here once for each open share, as that agency has it. Not for answers: it knows no scope.
import type { Day } from '../../base/index.ts';
import { type Database, Prisma } from '../../database/index.ts';
import type { Task, TaskStatus } from '../types.ts';

export interface RemindableTask
  extends Pick<Task, 'id' | 'status' | 'assignedOn' | 'dueOn' | 'remindOn' | 'dueTime' | 'recurrence' | 'changedOn' | 'urgent'> {
  readonly leads: readonly { readonly key: string }[];
  readonly cooperators: readonly { readonly key: string }[];
  readonly assignees: readonly { readonly personId?: number }[];
  /** the agency whose share this is; it alone leads it */
  readonly share?: string;
}

/** Which tasks something may be new about. */
export interface RemindWindow {
  /** days at which reminders before a deadline aim */
  readonly aims: readonly Day[];
  /** days from which lateness is counted: deadlines, or the last report after one */
  readonly lateFrom: readonly Day[];
  /** whatever was changed from then on */
  readonly changedSince: Date;
}

interface Row {
  id: number;
  share: string | null;
  status: TaskStatus;
  assigned_on: Day | null;
  due_on: Day | null;
  remind_on: Day | null;
  due_time: string | null;
  recurrence: string | null;
  urgent: boolean;
  changed_on: Day | null;
  first_lead: string | null;
  lead_keys: string[];
  party_keys: string[];
  assignees: number[] | null;
}

const OPEN = Prisma.sql`t.status IN ('not_started', 'in_progress', 'awaiting_confirmation')`;
const WITH_DEADLINE = Prisma.sql`${OPEN} AND t.due_on IS NOT NULL`;
const OPEN_SHARE = Prisma.sql`s.status IN ('not_started', 'in_progress', 'awaiting_confirmation')`;
const SHARE_WITH_DEADLINE = Prisma.sql`${OPEN_SHARE} AND s.due_on IS NOT NULL`;

/** The Vietnamese day of an instant; as the index of open tasks by their last change has it. */
const localDay = (instant: Prisma.Sql): Prisma.Sql => Prisma.sql`(${instant} AT TIME ZONE INTERVAL '07:00')::date`;
const CHANGED_ON = localDay(Prisma.sql`t.updated_at`);

/** The last report on a share: another agency's is no news of it. */
const SHARE_CHANGED = Prisma.sql`(SELECT max(e.at) FROM task_event e WHERE e.task_id = t.id AND e.version > 1
  AND coalesce(e.after ->> 'share', e.before ->> 'share', s.agency_key) = s.agency_key)`;

interface Wanted {
  /** `task t` with one row for each task that is wanted */
  readonly source: Prisma.Sql;
  /** of tasks without shares */
  readonly whole: Prisma.Sql;
  /** of `task_share s` */
  readonly share: Prisma.Sql;
}

export function openRemindable(database: Database) {
  async function read({ source, whole, share }: Wanted): Promise<RemindableTask[]> {
    const rows = await database.run<Row>(Prisma.sql`
      SELECT t.id, NULL::text AS share, t.status::text AS status, t.assigned_on::text, t.due_on::text COLLATE "C" AS due_on, t.remind_on::text, t.due_time, t.recurrence,
        t.urgent, t.lead_keys, t.party_keys, CASE WHEN t.version > 1 THEN ${CHANGED_ON}::text END AS changed_on,
        CASE WHEN cardinality(t.lead_keys) > 1
          THEN (SELECT a.agency_key FROM task_agency a WHERE a.task_id = t.id AND a.part = 'lead' ORDER BY a.position LIMIT 1) END AS first_lead,
        (SELECT array_agg(a.person_id ORDER BY a.position) FROM task_assignee a WHERE a.task_id = t.id AND a.person_id IS NOT NULL) AS assignees
      FROM ${source} WHERE NOT t.shared AND ${whole}
      UNION ALL
      SELECT t.id, s.agency_key, s.status::text, t.assigned_on::text, s.due_on::text COLLATE "C", s.remind_on::text, t.due_time, t.recurrence,
        t.urgent, ARRAY[s.agency_key], t.party_keys, ${localDay(SHARE_CHANGED)}::text, NULL,
        (SELECT array_agg(a.person_id ORDER BY a.position) FROM task_assignee a JOIN person p ON p.id = a.person_id
          WHERE a.task_id = t.id AND coalesce(a.agency_key, p.agency_key) = s.agency_key)
      FROM ${source} JOIN task_share s ON s.task_id = t.id WHERE t.shared AND ${share}
      ORDER BY due_on, id, share`);
    return rows.map(toRemindable);
  }

  return {
    /** All open tasks that have a deadline, or aim at a day until `until`. */
    remindable(until?: Day): Promise<RemindableTask[]> {
      const near = (of: 't' | 's'): Prisma.Sql =>
        until === undefined
          ? Prisma.sql`TRUE`
          : Prisma.sql`(${Prisma.raw(of)}.due_on <= ${until}::date OR ${Prisma.raw(of)}.remind_on <= ${until}::date)`;
      return read({
        source: Prisma.sql`task t`,
        whole: Prisma.sql`${WITH_DEADLINE} AND ${near('t')}`,
        share: Prisma.sql`${SHARE_WITH_DEADLINE} AND ${near('s')}`,
      });
    },

    /** The same, of a window; each way in has an index of its own. */
    remindableIn(window: RemindWindow): Promise<RemindableTask[]> {
      return read({
        source: Prisma.sql`(${Prisma.join(waysInto(window), ' UNION ')}) AS wanted JOIN task t ON t.id = wanted.id`,
        whole: Prisma.sql`TRUE`,
        share: SHARE_WITH_DEADLINE,
      });
    },

    /** Open tasks by their ids, with a deadline or without. */
    remindableByIds(ids: readonly number[]): Promise<RemindableTask[]> {
      if (ids.length === 0) return Promise.resolve([]);
      const wanted = Prisma.sql`t.id = ANY(${[...ids]}::int[])`;
      return read({
        source: Prisma.sql`task t`,
        whole: Prisma.sql`${OPEN} AND ${wanted}`,
        share: Prisma.sql`${OPEN_SHARE} AND ${wanted}`,
      });
    },

    /** The earliest deadline of an open task. */
    async earliestDeadline(): Promise<Day | undefined> {
      const [row] = await database.run<{ due_on: Day }>(
        Prisma.sql`SELECT t.due_on::text AS due_on FROM task t WHERE ${WITH_DEADLINE} ORDER BY t.due_on LIMIT 1`,
      );
      return row?.due_on;
    },
  };
}

/** The ids of a window's tasks, way by way; those by days only where there are such days. */
function waysInto({ aims, lateFrom, changedSince }: RemindWindow): Prisma.Sql[] {
  const anyOf = (days: readonly Day[]): Prisma.Sql => Prisma.sql`ANY(${[...days]}::date[])`;
  const changed = Prisma.sql`SELECT t.id FROM task t WHERE ${WITH_DEADLINE} AND t.updated_at >= ${changedSince.toISOString()}::timestamptz`;
  const early = [
    Prisma.sql`SELECT t.id FROM task t WHERE ${WITH_DEADLINE} AND t.remind_on IS NULL AND t.due_on = ${anyOf(aims)}`,
    Prisma.sql`SELECT t.id FROM task t WHERE ${WITH_DEADLINE} AND t.remind_on = ${anyOf(aims)}`,
    Prisma.sql`SELECT s.task_id FROM task_share s WHERE ${SHARE_WITH_DEADLINE} AND s.remind_on IS NULL AND s.due_on = ${anyOf(aims)}`,
    Prisma.sql`SELECT s.task_id FROM task_share s WHERE ${SHARE_WITH_DEADLINE} AND s.remind_on = ${anyOf(aims)}`,
  ];
  const late = [
    Prisma.sql`SELECT t.id FROM task t WHERE ${WITH_DEADLINE} AND t.due_on = ${anyOf(lateFrom)}`,
    Prisma.sql`SELECT t.id FROM task t WHERE ${WITH_DEADLINE} AND t.version > 1 AND ${CHANGED_ON} = ${anyOf(lateFrom)}`,
    Prisma.sql`SELECT s.task_id FROM task_share s WHERE ${SHARE_WITH_DEADLINE} AND s.due_on = ${anyOf(lateFrom)}`,
    Prisma.sql`SELECT s.task_id FROM task_share s JOIN task_event e ON e.task_id = s.task_id AND e.version > 1
      WHERE ${SHARE_WITH_DEADLINE} AND s.due_on < (SELECT max(d) FROM unnest(${[...lateFrom]}::date[]) d)
        AND ${localDay(Prisma.sql`e.at`)} = ${anyOf(lateFrom)}`,
  ];
  return [changed, ...(aims.length > 0 ? early : []), ...(lateFrom.length > 0 ? late : [])];
}

const day = <K extends string>(key: K, value: Day | null): { [P in K]?: Day } =>
  (value === null ? {} : { [key]: value }) as { [P in K]?: Day };

function toRemindable(row: Row): RemindableTask {
  const first = row.first_lead === null ? [] : [row.first_lead];
  return {
    id: row.id,
    ...(row.share === null ? {} : { share: row.share }),
    status: row.status,
    urgent: row.urgent,
    ...day('assignedOn', row.assigned_on),
    ...day('dueOn', row.due_on),
    ...day('remindOn', row.remind_on),
    ...(row.due_time === null ? {} : { dueTime: row.due_time }),
    ...(row.recurrence === null ? {} : { recurrence: row.recurrence }),
    ...day('changedOn', row.changed_on),
    leads: [...first, ...row.lead_keys.filter(key => key !== row.first_lead)].map(key => ({ key })),
    cooperators: row.party_keys.filter(key => !row.lead_keys.includes(key)).map(key => ({ key })),
    assignees: (row.assignees ?? []).map(personId => ({ personId })),
  };
}
