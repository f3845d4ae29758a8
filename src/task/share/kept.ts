// The shares of a period that is over, as its row keeps them: a list of rows of `task_share` as JSON.
import { z } from 'zod';
import { asDay, type Day } from '../../base/index.ts';
import type { Share } from '../types.ts';

const instant = z
  .string()
  .nullish()
  .transform((text): Day | undefined => asDay(text?.slice(0, 10) ?? ''));
const number = z
  .number()
  .int()
  .nullish()
  .transform(value => value ?? undefined);

const keptShare = z.object({
  agencyKey: z.string(),
  name: z.string(),
  status: z.enum(['not_started', 'in_progress', 'awaiting_confirmation', 'completed', 'paused', 'cancelled']),
  progress: z.number().int(),
  dueOn: instant,
  remindOn: instant,
  originalDueOn: instant,
  completedOn: instant,
  reportedOn: instant,
  reportedBy: number,
  progressBefore: number,
  result: z.string(),
});

/** @throws when the row holds anything else */
export const keptShares = (json: unknown): Share[] =>
  z
    .array(keptShare)
    .parse(json)
    .map(({ agencyKey, name, status, progress, result, ...rest }) => ({
      agencyKey,
      name,
      status,
      progress,
      result,
      ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<Share>),
    }));
