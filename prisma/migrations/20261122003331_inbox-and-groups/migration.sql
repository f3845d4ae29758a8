-- CreateTable
CREATE TABLE "incoming_update" (
    "channel" TEXT NOT NULL,
    "update_id" BIGINT NOT NULL,
    "lane" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "action" TEXT,
    "replies" JSONB,
    "claimed_until" TIMESTAMPTZ(3),

    CONSTRAINT "incoming_update_pkey" PRIMARY KEY ("channel","update_id")
);

-- CreateTable
CREATE TABLE "chat_group" (
    "id" SERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "chat_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "agency_key" TEXT NOT NULL,
    "agency_name" TEXT NOT NULL,
    "roles" "role"[],
    "bound_by" INTEGER,
    "bound_at" TIMESTAMPTZ(3) NOT NULL,
    "unbound_at" TIMESTAMPTZ(3),
    "digest" BOOLEAN NOT NULL DEFAULT false,
    "thread" TEXT,
    "digest_on" DATE,

    CONSTRAINT "chat_group_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "incoming_update_channel_lane_idx" ON "incoming_update"("channel", "lane");

-- CreateIndex
CREATE INDEX "chat_group_channel_chat_id_idx" ON "chat_group"("channel", "chat_id");
