-- Words of a task's title, directive and result: candidates of a description among many tasks (src/task/catalogue).
CREATE INDEX "task_words_idx" ON "task" USING GIN (string_to_array("folded_text", ' '));
