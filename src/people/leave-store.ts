// Who is away from when to when, both days included, and who stands in: the substitute may report on that person's tasks.
import { type Day, toDate } from '../base/index.ts';
import type { Database, Tables } from '../database/index.ts';

export interface NewLeave {
  readonly personId: number;
  readonly substituteId?: number;
  readonly fromOn: Day;
  readonly toOn: Day;
}

export type Leaves = ReturnType<typeof openLeaves>;

export function openLeaves({ prisma }: Database) {
  const on = (day: Day) => ({ cancelledAt: null, fromOn: { lte: toDate(day) }, toOn: { gte: toDate(day) } });
  return {
    /** Ids of the people for whom a person stands in on a day. */
    async standsInFor(personId: number, day: Day): Promise<number[]> {
      const rows = await prisma.leave.findMany({ where: { substituteId: personId, ...on(day) }, select: { personId: true } });
      return rows.map(row => row.personId);
    },

    /** Absent person → who stands in on a day. */
    async substitutesOn(day: Day): Promise<ReadonlyMap<number, number>> {
      const rows = await prisma.leave.findMany({ where: on(day), orderBy: { id: 'asc' }, select: { personId: true, substituteId: true } });
      return new Map(rows.flatMap(({ personId, substituteId }) => (substituteId === null ? [] : [[personId, substituteId] as const])));
    },
  };
}

/** Takes the place of an earlier leave that overlaps it. */
export async function enterLeave(
  tables: Tables,
  leave: NewLeave,
  origin: { readonly at: Date; readonly actorId?: number; readonly channel: string },
): Promise<void> {
  const { personId, substituteId, fromOn, toOn } = leave;
  const overlaps = { personId, cancelledAt: null, fromOn: { lte: toDate(toOn) }, toOn: { gte: toDate(fromOn) } };
  await tables.leave.updateMany({ where: overlaps, data: { cancelledAt: origin.at } });
  await tables.leave.create({
    data: {
      personId,
      substituteId: substituteId ?? null,
      fromOn: toDate(fromOn),
      toOn: toDate(toOn),
      enteredBy: origin.actorId ?? null,
      enteredAt: origin.at,
    },
  });
  await tables.auditEntry.create({
    data: {
      at: origin.at,
      actorId: origin.actorId ?? null,
      channel: origin.channel,
      action: 'leave',
      subject: `person:${personId}`,
      detail: { substituteId: substituteId ?? null, fromOn, toOn },
    },
  });
}
