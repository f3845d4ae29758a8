-- Titles by their terms and by who takes part: of thousands of tasks with a common word, those of one agency are found without looking at
-- the others.
DROP INDEX "task_terms_idx";
CREATE INDEX "task_terms_idx" ON "task" USING GIN (title_terms("title"), "party_keys");
