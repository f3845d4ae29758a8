// A row as it is read (select.ts), made a task. Pure.
import { type Day, dayOf } from '../../base/index.ts';
import type { AgencyRef, ImportedCell, OpenExtension, Share, Task, TaskStatus } from '../types.ts';

/** The driver makes numbers, texts, instants and JSON of the columns; a date is text. */
export interface TaskRow {
  id: number;
  code: string;
  title: string;
  directive_id: number | null;
  directive_name: string;
  clause: string;
  quote: string | null;
  assigned_on: string | null;
  status: TaskStatus;
  progress: number;
  due_on: string | null;
  remind_on: string | null;
  original_due_on: string | null;
  due_time: string | null;
  updated_at: Date;
  deadline_phrase: string | null;
  recurrence: string | null;
  urgent: boolean;
  completed_on: string | null;
  reported_on: string | null;
  reported_by: number | null;
  progress_before: number | null;
  result: string;
  version: number;
  imported_cells: Record<string, ImportedCell> | null;
  agencies: { part: 'lead' | 'cooperate'; key: string; name: string }[] | null;
  assignees:
    | { personId: number | null; name: string; internalDueOn: string | null; unit: string | null; agencyKey: string | null }[]
    | null;
  obstacles: { id: number; text: string; blockingKey: string | null; since: string; claimed: string | null; claim: string | null }[] | null;
  extensions: { id: number; toDueOn: string; reason: string; requestedBy: number | null; agencyKey: string | null }[] | null;
  shares: ShareRow[] | null;
  share_key: string | null;
  period: string | null;
}

/** As `json_agg` writes a row of task_share. */
interface ShareRow {
  agency_key: string;
  name: string;
  status: TaskStatus;
  progress: number;
  due_on: string | null;
  remind_on: string | null;
  original_due_on: string | null;
  completed_on: string | null;
  reported_on: string | null;
  reported_by: number | null;
  progress_before: number | null;
  result: string;
}

/** `{ key: value }` when there is a value, else `{}`: for optional fields of exact types. */
const given = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

const dayOrNothing = <K extends string>(key: K, date: string | null): { [P in K]?: Day } => given(key, dayOfText(date));

const dayOfText = (text: string | null): Day | null => (text === null ? null : (text.slice(0, 10) as Day));

const toShare = (row: ShareRow): Share => ({
  agencyKey: row.agency_key,
  name: row.name,
  status: row.status,
  progress: row.progress,
  ...given('dueOn', dayOfText(row.due_on)),
  ...given('remindOn', dayOfText(row.remind_on)),
  ...given('originalDueOn', dayOfText(row.original_due_on)),
  ...given('completedOn', dayOfText(row.completed_on)),
  ...given('reportedOn', dayOfText(row.reported_on)),
  ...given('reportedBy', row.reported_by),
  ...given('progressBefore', row.progress_before),
  result: row.result,
});

const openExtension = ({ id, toDueOn, reason, requestedBy }: NonNullable<TaskRow['extensions']>[number]): OpenExtension => ({
  id,
  toDueOn: toDueOn.slice(0, 10) as Day,
  reason,
  ...given('requestedBy', requestedBy),
});

export function toTask(row: TaskRow): Task {
  const ofPart = (part: 'lead' | 'cooperate'): AgencyRef[] =>
    (row.agencies ?? []).filter(agency => agency.part === part).map(({ key, name }) => ({ key, name }));
  const extension = (row.extensions ?? []).find(({ agencyKey }) => row.share_key === null || agencyKey === row.share_key);
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    directiveName: row.directive_name,
    ...given('directiveId', row.directive_id),
    clause: row.clause,
    ...given('quote', row.quote),
    ...dayOrNothing('assignedOn', row.assigned_on),
    leads: ofPart('lead'),
    cooperators: ofPart('cooperate'),
    assignees: (row.assignees ?? []).map(({ personId, name, internalDueOn, unit, agencyKey }) => ({
      ...given('personId', personId),
      name,
      ...given('internalDueOn', dayOfText(internalDueOn)),
      ...given('unit', unit),
      ...given('agencyKey', agencyKey),
    })),
    status: row.status,
    progress: row.progress,
    ...dayOrNothing('dueOn', row.due_on),
    ...dayOrNothing('remindOn', row.remind_on),
    ...dayOrNothing('originalDueOn', row.original_due_on),
    ...given('dueTime', row.due_time),
    ...given('deadlinePhrase', row.deadline_phrase),
    ...given('recurrence', row.recurrence),
    ...given('period', row.period),
    urgent: row.urgent,
    ...dayOrNothing('completedOn', row.completed_on),
    ...dayOrNothing('reportedOn', row.reported_on),
    ...given('reportedBy', row.reported_by),
    ...given('progressBefore', row.progress_before),
    ...given('openExtension', extension && openExtension(extension)),
    result: row.result,
    obstacles: (row.obstacles ?? []).map(({ id, text, blockingKey, since, claimed, claim }) => ({
      id,
      text,
      ...given('blockingKey', blockingKey),
      since: since.slice(0, 10) as Day,
      ...given('claim', claimed === null ? null : (claim ?? '')),
    })),
    ...given('changedOn', row.version > 1 ? dayOf(row.updated_at) : undefined),
    ...given('shares', row.shares?.map(toShare)),
    ...given('share', row.share_key),
    version: row.version,
  };
}
