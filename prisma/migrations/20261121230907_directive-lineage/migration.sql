-- AlterTable
ALTER TABLE "directive" ADD COLUMN     "general" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "proposed_task" ADD COLUMN     "lineage" JSONB;

-- CreateTable
CREATE TABLE "task_source" (
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "directive_id" INTEGER,
    "directive_name" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "quote" TEXT,
    "relation" TEXT NOT NULL,
    "due_on" DATE,
    "deadline_phrase" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" INTEGER,

    CONSTRAINT "task_source_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_source_task_id_idx" ON "task_source"("task_id");

-- CreateIndex
CREATE INDEX "task_source_directive_id_idx" ON "task_source"("directive_id");

-- AddForeignKey
ALTER TABLE "task_source" ADD CONSTRAINT "task_source_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_source" ADD CONSTRAINT "task_source_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE SET NULL ON UPDATE CASCADE;
