// A reply as it is kept in the database until it was said.
import { z } from 'zod';
import type { Reply } from '../types.ts';

const button = z.object({ label: z.string(), action: z.string() });

export const replySchema = z
  .object({
    blocks: z.array(z.object({ style: z.enum(['heading', 'text', 'item', 'quote', 'note']), text: z.string() })),
    buttons: z.array(z.array(button)).optional(),
    attachments: z.array(z.object({ name: z.string(), mimeType: z.string(), path: z.string() })).optional(),
    replaces: z.boolean().optional(),
    privately: z.boolean().optional(),
  })
  .transform(({ blocks, ...rest }): Reply => ({ blocks, ...withoutUndefined(rest) }));

/** `exactOptionalPropertyTypes`: what is not there is left out. */
function withoutUndefined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
