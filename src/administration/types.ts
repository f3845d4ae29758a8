// What can be asked of the administration of people.
import { z } from 'zod';

const role = z.enum(['officer', 'focal_point', 'leader', 'monitor', 'inspector', 'admin']);

/** What is done to one person, after a card. */
export const act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('invite') }),
  z.object({ do: z.literal('revoke') }),
  z.object({ do: z.literal('restore') }),
  z.object({ do: z.literal('role'), role }),
  z.object({ do: z.literal('erase') }),
]);
export type Act = z.output<typeof act>;

export const administration = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('act'), act, who: z.string() }),
  /** who is there; `unlinked`: whom no channel reaches */
  z.object({ kind: z.literal('list'), unlinked: z.boolean(), about: z.string() }),
  z.object({ kind: z.literal('trail') }),
  /** all that is kept of a person; nobody named: of the asker */
  z.object({ kind: z.literal('data'), who: z.string().optional() }),
]);
export type Administration = z.output<typeof administration>;
