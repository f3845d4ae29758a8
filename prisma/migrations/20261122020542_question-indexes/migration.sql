-- DropIndex
DROP INDEX "task_assigned_on_id_idx";

-- DropIndex
DROP INDEX "task_progress_id_idx";

-- CreateIndex
CREATE INDEX "task_progress_id_idx" ON "task"("progress" DESC, "id");

-- Indexes that Prisma's schema language cannot say.

-- tasks without shares by their deadline, of an agency
CREATE INDEX "task_agency_due_idx" ON "task_agency" ("agency_key", "part", "due_on", "task_id") WHERE NOT "shared";
-- the few tasks with another deadline than at first, with an obstacle, or for which time is asked
CREATE INDEX "task_moved_idx" ON "task" ("id") WHERE "original_due_on" <> coalesce("due_on", 'infinity');
CREATE INDEX "obstacle_open_idx" ON "obstacle" ("task_id") WHERE "cleared_at" IS NULL;
CREATE INDEX "extension_requested_idx" ON "extension" ("task_id") WHERE "state" = 'requested';
