-- Counting open tasks without shares needs no look at the tasks themselves.
DROP INDEX "task_open_idx";
CREATE INDEX "task_open_idx" ON "task" ("due_on", "id") INCLUDE ("status", "lead_keys", "shared") WHERE "status" IN ('not_started', 'in_progress', 'awaiting_confirmation');
