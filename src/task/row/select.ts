// What is read of a task, in one row: its agencies, people, obstacles, requests and shares as JSON.
import { Prisma } from '../../database/index.ts';

/** The columns of TaskRow, of `t`. Dates as text: a driver would make an instant of them. */
export const COLUMNS = Prisma.sql`
  t.id, t.code, t.title, t.directive_id, t.directive_name, t.clause, t.quote, t.assigned_on::text, t.status::text, t.progress, t.due_on::text,
  t.remind_on::text, t.original_due_on::text, t.due_time, t.updated_at, t.deadline_phrase, t.recurrence, t.period, t.urgent, t.completed_on::text,
  t.reported_on::text, t.reported_by, t.progress_before, t.result, t.version, t.imported_cells, t.share_key,
  (SELECT json_agg(json_build_object('part', a.part, 'key', a.agency_key, 'name', a.name) ORDER BY a.position) FROM task_agency a WHERE a.task_id = t.id) AS agencies,
  (SELECT json_agg(json_build_object('personId', s.person_id, 'name', s.name, 'internalDueOn', s.internal_due_on, 'unit', s.unit, 'agencyKey', coalesce(s.agency_key, (SELECT p.agency_key FROM person p WHERE p.id = s.person_id))) ORDER BY s.position)
     FROM task_assignee s WHERE s.task_id = t.id) AS assignees,
  (SELECT json_agg(json_build_object('id', o.id, 'text', o.text, 'blockingKey', o.blocking_key, 'since', o.since, 'claimed', o.claimed_cleared_at, 'claim', o.claim_note) ORDER BY o.id DESC)
     FROM obstacle o WHERE o.task_id = t.id AND o.cleared_at IS NULL) AS obstacles,
  (SELECT json_agg(json_build_object('id', x.id, 'toDueOn', x.to_due_on, 'reason', x.reason, 'requestedBy', x.requested_by, 'agencyKey', x.agency_key) ORDER BY x.id DESC)
     FROM extension x WHERE x.task_id = t.id AND x.state = 'requested') AS extensions,
  (SELECT json_agg(h.* ORDER BY h.agency_key) FROM task_share h WHERE h.task_id = t.id) AS shares`;
