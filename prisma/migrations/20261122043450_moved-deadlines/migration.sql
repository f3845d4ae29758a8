-- The few tasks and shares with another deadline than at first. Two columns that differ are what the planner takes for nearly all rows, and
-- reads the table; what is NULL it takes for few, and reads the index.
DROP INDEX "task_moved_idx";
DROP INDEX "task_share_moved_idx";
CREATE INDEX "task_moved_idx" ON "task" ("id") WHERE (CASE WHEN "original_due_on" <> coalesce("due_on", 'infinity') THEN NULL ELSE TRUE END) IS NULL;
CREATE INDEX "task_share_moved_idx" ON "task_share" ("agency_key") WHERE (CASE WHEN "original_due_on" <> coalesce("due_on", 'infinity') THEN NULL ELSE TRUE END) IS NULL;
