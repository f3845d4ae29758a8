-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "issued_on" DATE,
ADD COLUMN     "number" TEXT,
ADD COLUMN     "signer" TEXT,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "extension" ADD COLUMN     "decision_reason" TEXT,
ADD COLUMN     "granted_due_on" DATE;

-- AlterTable
ALTER TABLE "obstacle" ADD COLUMN     "claim_note" TEXT;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "progress_before" INTEGER,
ADD COLUMN     "reported_by" INTEGER;

-- AlterTable
ALTER TABLE "task_event" ADD COLUMN     "hash" TEXT;

-- CreateTable
CREATE TABLE "leave" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "substitute_id" INTEGER,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "entered_by" INTEGER,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "leave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cooperator_report" (
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "agency_key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "done_on" DATE,
    "reported_by" INTEGER,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "cooperator_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_anchor" (
    "id" SERIAL NOT NULL,
    "day" DATE NOT NULL,
    "last_event_id" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_anchor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "leave_person_id_from_on_idx" ON "leave"("person_id", "from_on");

-- CreateIndex
CREATE INDEX "cooperator_report_task_id_idx" ON "cooperator_report"("task_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_anchor_day_key" ON "audit_anchor"("day");

-- AddForeignKey
ALTER TABLE "cooperator_report" ADD CONSTRAINT "cooperator_report_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;
