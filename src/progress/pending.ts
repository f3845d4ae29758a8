// What a progress proposal keeps in its pending row until it is confirmed.
import { z } from 'zod';
import type { Day } from '../base/index.ts';
import type { PendingChange, Turn } from '../chat/index.ts';
import type { Origin, UpdateRequest } from '../task/index.ts';

const day = z.custom<Day>(value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value));

const bodySchema = z.object({
  gist: z.string(),
  items: z.array(
    z.object({
      code: z.string(),
      version: z.number().int(),
      /** whatever it says is checked again by planUpdate when it is confirmed */
      request: z.custom<UpdateRequest>(value => typeof value === 'object' && value !== null),
    }),
  ),
  /** updates to be taken back */
  undo: z.array(z.object({ code: z.string(), version: z.number().int() })).optional(),
  /** somebody is away and another stands in */
  leave: z.object({ personId: z.number().int(), substituteId: z.number().int(), fromOn: day, toOn: day }).optional(),
  /** whether a completion needs a file, in one agency or in all */
  policy: z.object({ required: z.boolean(), agencyKey: z.string().optional() }).optional(),
  /** obstacles that the own agency says it has cleared */
  claims: z.array(z.object({ obstacleId: z.number().int(), taskId: z.number().int(), code: z.string(), text: z.string() })).optional(),
});
export type Body = z.output<typeof bodySchema>;

export const KIND = 'progress';

export const readBody = (body: unknown): Body => bodySchema.parse(body);

export const codesOf = ({ items, undo, claims }: Body): string[] => [...items, ...(undo ?? []), ...(claims ?? [])].map(item => item.code);

/** Who confirmed what, for the events. */
export const originOf = (change: PendingChange, turn: Turn): Origin => ({
  at: turn.now,
  actorId: turn.person.id,
  channel: turn.channel,
  messageId: turn.messageId,
  changeId: change.id,
});
