-- CreateEnum
CREATE TYPE "role" AS ENUM ('officer', 'focal_point', 'leader', 'monitor', 'inspector', 'admin');

-- CreateEnum
CREATE TYPE "task_status" AS ENUM ('not_started', 'in_progress', 'awaiting_confirmation', 'completed', 'paused', 'cancelled');

-- CreateEnum
CREATE TYPE "agency_part" AS ENUM ('lead', 'cooperate');

-- CreateTable
CREATE TABLE "agency" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "list_name" TEXT,
    "aliases" TEXT[],
    "scope" TEXT,
    "parent_code" TEXT,
    "valid_from" DATE,
    "valid_until" DATE,
    "successor_code" TEXT,
    "note" TEXT,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "staff_code" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "position" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "agency_key" TEXT NOT NULL,
    "agency_name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_change" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "role" "role" NOT NULL,
    "agency_key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" INTEGER,

    CONSTRAINT "role_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_account" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "chat_id" TEXT NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "unreachable_at" TIMESTAMPTZ(3),

    CONSTRAINT "chat_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" INTEGER,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive" (
    "id" SERIAL NOT NULL,
    "number" TEXT,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT,
    "issuer_code" TEXT,
    "signer" TEXT,
    "signed_on" DATE,
    "text" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "imported_by" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'review',

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposed_task" (
    "id" SERIAL NOT NULL,
    "directive_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "decision" TEXT NOT NULL DEFAULT 'open',
    "decided_by" INTEGER,
    "decided_at" TIMESTAMPTZ(3),
    "task_id" INTEGER,

    CONSTRAINT "proposed_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "folded_text" TEXT NOT NULL,
    "directive_id" INTEGER,
    "directive_name" TEXT NOT NULL DEFAULT '',
    "clause" TEXT NOT NULL DEFAULT '',
    "quote" TEXT,
    "quote_start" INTEGER,
    "quote_end" INTEGER,
    "assigned_on" DATE,
    "status" "task_status" NOT NULL,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "due_on" DATE,
    "remind_on" DATE,
    "original_due_on" DATE,
    "due_time" TEXT,
    "deadline_phrase" TEXT,
    "deadline_rule" TEXT,
    "deadline_kind" TEXT,
    "recurrence" TEXT,
    "starts_on" DATE,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "completed_on" DATE,
    "reported_on" DATE,
    "result" TEXT NOT NULL DEFAULT '',
    "imported_cells" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_agency" (
    "task_id" INTEGER NOT NULL,
    "part" "agency_part" NOT NULL,
    "position" INTEGER NOT NULL,
    "agency_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "task_agency_pkey" PRIMARY KEY ("task_id","part","position")
);

-- CreateTable
CREATE TABLE "task_assignee" (
    "task_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" INTEGER,
    "name" TEXT NOT NULL,
    "internal_due_on" DATE,

    CONSTRAINT "task_assignee_pkey" PRIMARY KEY ("task_id","position")
);

-- CreateTable
CREATE TABLE "task_event" (
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" INTEGER,
    "channel" TEXT NOT NULL,
    "message_id" TEXT,
    "change_id" INTEGER,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL,

    CONSTRAINT "task_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extension" (
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "from_due_on" DATE,
    "to_due_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'requested',
    "requested_by" INTEGER,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" INTEGER,
    "decided_at" TIMESTAMPTZ(3),
    "consent" TEXT,

    CONSTRAINT "extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "obstacle" (
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "blocking_key" TEXT,
    "needed" TEXT,
    "since" DATE NOT NULL,
    "raised_by" INTEGER,
    "claimed_cleared_by" INTEGER,
    "claimed_cleared_at" TIMESTAMPTZ(3),
    "cleared_by" INTEGER,
    "cleared_at" TIMESTAMPTZ(3),

    CONSTRAINT "obstacle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mime_type" TEXT NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "sender_id" INTEGER,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pending_change" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "conversation" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "pending_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation_context" (
    "person_id" INTEGER NOT NULL,
    "conversation" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_context_pkey" PRIMARY KEY ("person_id","conversation")
);

-- CreateTable
CREATE TABLE "processed_update" (
    "channel" TEXT NOT NULL,
    "update_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "processed_update_pkey" PRIMARY KEY ("channel","update_id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "task_id" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "occurrence" INTEGER NOT NULL DEFAULT 0,
    "due_on" DATE,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "message_id" INTEGER,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_message" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "channel" TEXT,
    "chat_id" TEXT,
    "provider_message_id" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "outgoing_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" INTEGER,
    "channel" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_staff_code_key" ON "person"("staff_code");

-- CreateIndex
CREATE INDEX "person_agency_key_idx" ON "person"("agency_key");

-- CreateIndex
CREATE INDEX "person_folded_name_idx" ON "person"("folded_name");

-- CreateIndex
CREATE INDEX "role_change_person_id_at_idx" ON "role_change"("person_id", "at");

-- CreateIndex
CREATE INDEX "chat_account_channel_user_id_idx" ON "chat_account"("channel", "user_id");

-- CreateIndex
CREATE INDEX "chat_account_person_id_idx" ON "chat_account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_code_hash_key" ON "invitation"("code_hash");

-- CreateIndex
CREATE INDEX "invitation_person_id_idx" ON "invitation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "directive_file_hash_key" ON "directive"("file_hash");

-- CreateIndex
CREATE INDEX "directive_number_idx" ON "directive"("number");

-- CreateIndex
CREATE INDEX "directive_text_hash_idx" ON "directive"("text_hash");

-- CreateIndex
CREATE UNIQUE INDEX "proposed_task_directive_id_position_key" ON "proposed_task"("directive_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "task_code_key" ON "task"("code");

-- CreateIndex
CREATE INDEX "task_status_due_on_idx" ON "task"("status", "due_on");

-- CreateIndex
CREATE INDEX "task_directive_id_idx" ON "task"("directive_id");

-- CreateIndex
CREATE INDEX "task_agency_agency_key_part_idx" ON "task_agency"("agency_key", "part");

-- CreateIndex
CREATE INDEX "task_assignee_person_id_idx" ON "task_assignee"("person_id");

-- CreateIndex
CREATE INDEX "task_event_at_idx" ON "task_event"("at");

-- CreateIndex
CREATE UNIQUE INDEX "task_event_task_id_version_key" ON "task_event"("task_id", "version");

-- CreateIndex
CREATE INDEX "extension_task_id_idx" ON "extension"("task_id");

-- CreateIndex
CREATE INDEX "obstacle_task_id_idx" ON "obstacle"("task_id");

-- CreateIndex
CREATE INDEX "obstacle_blocking_key_idx" ON "obstacle"("blocking_key");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_task_id_sha256_key" ON "evidence"("task_id", "sha256");

-- CreateIndex
CREATE INDEX "pending_change_person_id_state_idx" ON "pending_change"("person_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "notification_key_key" ON "notification"("key");

-- CreateIndex
CREATE INDEX "notification_person_id_idx" ON "notification"("person_id");

-- CreateIndex
CREATE INDEX "notification_task_id_idx" ON "notification"("task_id");

-- CreateIndex
CREATE INDEX "notification_message_id_idx" ON "notification"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_message_key_key" ON "outgoing_message"("key");

-- CreateIndex
CREATE INDEX "outgoing_message_state_not_before_idx" ON "outgoing_message"("state", "not_before");

-- CreateIndex
CREATE INDEX "outgoing_message_person_id_created_at_idx" ON "outgoing_message"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_successor_code_fkey" FOREIGN KEY ("successor_code") REFERENCES "agency"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_change" ADD CONSTRAINT "role_change_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_account" ADD CONSTRAINT "chat_account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposed_task" ADD CONSTRAINT "proposed_task_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_agency" ADD CONSTRAINT "task_agency_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_assignee" ADD CONSTRAINT "task_assignee_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_assignee" ADD CONSTRAINT "task_assignee_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_event" ADD CONSTRAINT "task_event_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obstacle" ADD CONSTRAINT "obstacle_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "outgoing_message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_message" ADD CONSTRAINT "outgoing_message_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
