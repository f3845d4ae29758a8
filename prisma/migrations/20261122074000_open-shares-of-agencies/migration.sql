-- The open shares of an agency, most of whose shares are done.
CREATE INDEX "task_share_open_agency_idx" ON "task_share" ("agency_key", "due_on", "task_id") INCLUDE ("status") WHERE "status" IN ('not_started', 'in_progress', 'awaiting_confirmation');
-- Hardly any agency leads a task in which others have shares and it has none; those that only take part are many. Column by column the
-- planner cannot know that.
CREATE STATISTICS "task_agency_lone" (mcv) ON "part", "shared", "own_share" FROM "task_agency";
