-- AlterTable
ALTER TABLE "task_instance" ADD COLUMN     "progress_before" INTEGER,
ADD COLUMN     "reported_by" INTEGER,
ADD COLUMN     "reported_on" DATE;

-- Indexes that Prisma's schema language cannot say: open shares by what planning asks for (task/remindable).
CREATE INDEX "task_share_open_due_idx" ON "task_share" ("due_on") WHERE "status" IN ('not_started', 'in_progress', 'awaiting_confirmation') AND "due_on" IS NOT NULL;
CREATE INDEX "task_share_open_remind_idx" ON "task_share" ("remind_on") WHERE "status" IN ('not_started', 'in_progress', 'awaiting_confirmation') AND "due_on" IS NOT NULL;
