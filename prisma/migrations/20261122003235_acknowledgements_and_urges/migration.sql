-- CreateTable
CREATE TABLE "acknowledgement" (
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "due_on" DATE,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "channel" TEXT NOT NULL,
    "message_id" TEXT,

    CONSTRAINT "acknowledgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "personal_reminder" (
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "on_day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urge" (
    "id" SERIAL NOT NULL,
    "by_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL,
    "change_id" INTEGER NOT NULL,

    CONSTRAINT "urge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urge_item" (
    "urge_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "task_id" INTEGER NOT NULL,

    CONSTRAINT "urge_item_pkey" PRIMARY KEY ("urge_id","person_id","task_id")
);

-- CreateIndex
CREATE INDEX "acknowledgement_task_id_person_id_idx" ON "acknowledgement"("task_id", "person_id");

-- CreateIndex
CREATE INDEX "acknowledgement_person_id_at_idx" ON "acknowledgement"("person_id", "at");

-- CreateIndex
CREATE INDEX "personal_reminder_on_day_idx" ON "personal_reminder"("on_day");

-- CreateIndex
CREATE INDEX "personal_reminder_person_id_task_id_idx" ON "personal_reminder"("person_id", "task_id");

-- CreateIndex
CREATE UNIQUE INDEX "urge_change_id_key" ON "urge"("change_id");

-- CreateIndex
CREATE INDEX "urge_by_id_at_idx" ON "urge"("by_id", "at");

-- CreateIndex
CREATE INDEX "urge_item_person_id_idx" ON "urge_item"("person_id");

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_reminder" ADD CONSTRAINT "personal_reminder_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_reminder" ADD CONSTRAINT "personal_reminder_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urge_item" ADD CONSTRAINT "urge_item_urge_id_fkey" FOREIGN KEY ("urge_id") REFERENCES "urge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urge_item" ADD CONSTRAINT "urge_item_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urge_item" ADD CONSTRAINT "urge_item_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;
