-- The tasks in which other agencies have shares, by their agency's index alone: the planner does not know how few they are, and would
-- gather all tasks with shares.
DROP INDEX "task_agency_lone_idx";
CREATE INDEX "task_agency_lone_idx" ON "task_agency" ("agency_key", "part", "due_on", "task_id") INCLUDE ("status", "open", "stirred_on", "blocked") WHERE "shared" AND NOT "own_share";
