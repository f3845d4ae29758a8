-- Open tasks by the Vietnamese day of their last change: lateness is counted anew from a report (task/remindable).

CREATE INDEX "task_open_news_idx" ON "task" ((("updated_at" AT TIME ZONE INTERVAL '07:00')::date))
  WHERE "status" IN ('not_started', 'in_progress', 'awaiting_confirmation') AND "due_on" IS NOT NULL AND "version" > 1;
