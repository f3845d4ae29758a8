-- AlterTable
ALTER TABLE "extension" ADD COLUMN     "agency_key" TEXT;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "period" TEXT,
ADD COLUMN     "recurs_until" DATE;

-- AlterTable
ALTER TABLE "task_assignee" ADD COLUMN     "agency_key" TEXT,
ADD COLUMN     "unit" TEXT;

-- CreateTable
CREATE TABLE "task_share" (
    "task_id" INTEGER NOT NULL,
    "agency_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" "task_status" NOT NULL,
    "progress" INTEGER NOT NULL,
    "due_on" DATE,
    "remind_on" DATE,
    "original_due_on" DATE,
    "completed_on" DATE,
    "reported_on" DATE,
    "reported_by" INTEGER,
    "progress_before" INTEGER,
    "result" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "task_share_pkey" PRIMARY KEY ("task_id","agency_key")
);

-- CreateTable
CREATE TABLE "task_instance" (
    "task_id" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "status" "task_status" NOT NULL,
    "progress" INTEGER NOT NULL,
    "due_on" DATE,
    "original_due_on" DATE,
    "completed_on" DATE,
    "result" TEXT NOT NULL,
    "shares" JSONB,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_instance_pkey" PRIMARY KEY ("task_id","period")
);

-- CreateIndex
CREATE INDEX "task_share_agency_key_status_idx" ON "task_share"("agency_key", "status");

-- AddForeignKey
ALTER TABLE "task_share" ADD CONSTRAINT "task_share_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_instance" ADD CONSTRAINT "task_instance_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;
