// The hash chain over the events of a task: an altered, added or removed row no longer fits what follows it. Pure.
import { sha256 } from '../../base/index.ts';

/** An event as far as its hash vouches for it. */
export interface ChainedEvent {
  readonly taskId: number;
  readonly version: number;
  readonly at: Date;
  readonly kind: string;
  readonly actorId: number | null;
  readonly channel: string;
  readonly messageId: string | null;
  readonly changeId: number | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly note: string | null;
}

/** @param previous hash of the task's event before it, '' for the first */
export function eventHash(previous: string, event: ChainedEvent): string {
  const { taskId, version, at, kind, actorId, channel, messageId, changeId, before, after, note } = event;
  return sha256(
    canonicalJson([previous, taskId, version, at.toISOString(), kind, actorId, channel, messageId, changeId, before, after, note]),
  );
}

/** JSON with sorted keys: the database keeps no order of them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    .join()}}`;
}
