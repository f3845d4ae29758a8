-- Indexes that Prisma's schema language cannot say: open tasks by what planning asks for (task/remindable).

CREATE INDEX "task_open_remind_idx" ON "task" ("remind_on", "id") WHERE "status" IN ('not_started', 'in_progress', 'awaiting_confirmation') AND "due_on" IS NOT NULL;
CREATE INDEX "task_open_updated_idx" ON "task" ("updated_at", "id") WHERE "status" IN ('not_started', 'in_progress', 'awaiting_confirmation') AND "due_on" IS NOT NULL;
