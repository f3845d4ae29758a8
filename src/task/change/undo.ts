// Whether the newest update of a task may be taken back, by whom and until when. Pure.
import { z } from 'zod';
import { type Day, type Outcome, ok, refused } from '../../base/index.ts';
import type { Person } from '../../people/index.ts';
import type { Task } from '../types.ts';
import type { Snapshot } from './patch.ts';

const UNDO_HOURS = 24;
const HOUR_MS = 3_600_000;

export type UndoRefusal = 'nothing-to-undo' | 'undo-too-late' | 'undo-not-yours';

/** The newest event of a task. */
export interface LastEvent {
  readonly version: number;
  readonly kind: string;
  readonly at: Date;
  readonly actorId?: number;
  readonly before: unknown;
  readonly after: unknown;
}

export interface UndoPlan {
  /** the version that is taken back */
  readonly undoes: number;
  readonly before: Snapshot;
  /** rows that the update had made or decided */
  readonly made: z.output<typeof madeSchema>;
}

const day = z.custom<Day>(value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value));
const beforeSchema: z.ZodType<Snapshot> = z.object({
  status: z.enum(['not_started', 'in_progress', 'awaiting_confirmation', 'completed', 'paused', 'cancelled']),
  progress: z.number().int(),
  dueOn: day.nullable(),
  remindOn: day.nullable(),
  completedOn: day.nullable(),
  reportedOn: day.nullable(),
  reportedBy: z.number().int().nullable(),
  progressBefore: z.number().int().nullable(),
  result: z.string(),
  obstacles: z.array(z.string()),
  obstacleIds: z.array(z.number().int()),
  assignees: z.array(z.string()),
  people: z.array(
    z.object({
      personId: z.number().int().nullable(),
      name: z.string(),
      internalDueOn: day.nullable(),
      unit: z.string().nullable().optional(),
      agencyKey: z.string().nullable().optional(),
    }),
  ),
  share: z.string().optional(),
  whole: z.record(z.string(), z.unknown()).optional(),
});
const madeSchema = z.object({
  extensionId: z.number().int().optional(),
  decidedExtensionId: z.number().int().optional(),
  evidenceId: z.number().int().optional(),
  partId: z.number().int().optional(),
});

/** Only the newest event, an update, by its author, within a day: whatever came later would be lost with it. */
export function planUndo(task: Task, last: LastEvent | undefined, person: Person, now: Date): Outcome<UndoPlan, UndoRefusal> {
  if (!last || last.kind !== 'updated' || last.version !== task.version) return refused('nothing-to-undo');
  if (last.actorId !== person.id) return refused('undo-not-yours');
  if (now.getTime() - last.at.getTime() > UNDO_HOURS * HOUR_MS) return refused('undo-too-late');
  const before = beforeSchema.safeParse(last.before).data;
  // one agency takes nothing back of another's share
  if (before?.share !== undefined && before.share !== task.share) return refused('undo-not-yours');
  const made = madeSchema.safeParse(last.after).data;
  return before && made ? ok({ undoes: last.version, before, made }) : refused('nothing-to-undo');
}
