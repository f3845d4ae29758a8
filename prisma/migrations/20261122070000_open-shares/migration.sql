-- Open shares by their deadline with all that figures need of them. The index of shares by status fitted nothing better, and cost each write.
DROP INDEX "task_share_status_idx";
DROP INDEX "task_share_open_due_idx";
CREATE INDEX "task_share_open_due_idx" ON "task_share" ("due_on") INCLUDE ("agency_key", "status", "task_id") WHERE "status" IN ('not_started', 'in_progress', 'awaiting_confirmation') AND "due_on" IS NOT NULL;
