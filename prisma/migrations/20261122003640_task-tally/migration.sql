-- AlterTable
ALTER TABLE "task" ADD COLUMN     "lead_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "party_keys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "task_agency" ADD COLUMN     "due_on" DATE,
ADD COLUMN     "open" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "task_tally" (
    "leads" TEXT NOT NULL,
    "status" "task_status" NOT NULL,
    "late" BOOLEAN NOT NULL,
    "month" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "task_tally_pkey" PRIMARY KEY ("leads","status","late","month")
);

-- CreateTable
CREATE TABLE "title_term" (
    "agency_key" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "title_term_pkey" PRIMARY KEY ("agency_key","term")
);

-- CreateIndex
CREATE INDEX "task_due_on_id_idx" ON "task"("due_on", "id");

-- CreateIndex
CREATE INDEX "task_assigned_on_id_idx" ON "task"("assigned_on", "id");

-- CreateIndex
CREATE INDEX "task_progress_id_idx" ON "task"("progress", "id");

-- CreateIndex
CREATE INDEX "task_directive_name_idx" ON "task"("directive_name");

-- CreateIndex
CREATE INDEX "task_assignee_name_idx" ON "task_assignee"("name");

-- Indexes that Prisma's schema language cannot say.

-- open tasks in the order of their deadlines, of everybody and of an agency
CREATE INDEX "task_open_idx" ON "task" ("due_on", "id") INCLUDE ("status", "lead_keys") WHERE "status" IN ('not_started', 'in_progress', 'awaiting_confirmation');
CREATE INDEX "task_agency_open_idx" ON "task_agency" ("agency_key", "part", "due_on", "task_id") WHERE "open";
CREATE INDEX "task_agency_key_idx" ON "task_agency" ("agency_key", "part", "task_id");
DROP INDEX "task_agency_agency_key_part_idx";

-- Words of titles, for finding a task by a description.

-- Each word and each pair of neighbours, once; folded like src/vietnamese/fold.ts, squash. It calls no function of ours: an index is
-- built and analysed without a search path.
CREATE FUNCTION title_terms(title text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  words text[] := string_to_array(btrim(regexp_replace(
    lower(translate(regexp_replace(normalize(title, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd')), '[^[:alnum:]%]+', ' ', 'g')), ' ');
  terms text[] := '{}';
BEGIN
  FOR i IN 1 .. cardinality(words) LOOP
    IF words[i] <> '' AND words[i] <> ALL (terms) THEN terms := terms || words[i]; END IF;
    IF i > 1 AND words[i - 1] || ' ' || words[i] <> ALL (terms) THEN terms := terms || (words[i - 1] || ' ' || words[i]); END IF;
  END LOOP;
  RETURN terms;
END $$;

DROP INDEX "task_words_idx";
CREATE INDEX "task_terms_idx" ON "task" USING GIN (title_terms("title"));

-- What is kept of tasks beside them: every writer is followed, in its own transaction.

CREATE FUNCTION is_open(status task_status) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT status IN ('not_started', 'in_progress', 'awaiting_confirmation')
$$;

-- where a task stands in task_tally
CREATE FUNCTION tally_leads(lead_keys text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT array_to_string(lead_keys, E'\n') $$;
CREATE FUNCTION tally_late(status task_status, due_on date, completed_on date) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT status = 'completed' AND coalesce(completed_on > due_on, FALSE)
$$;
CREATE FUNCTION tally_month(due_on date) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(to_char(due_on, 'YYYY-MM'), '') $$;

CREATE INDEX "task_tally_leads_idx" ON "task_tally" USING GIN (string_to_array("leads", E'\n'));

-- Rows are added to in one order, so that two writers do not wait for each other in a circle.
CREATE FUNCTION follow_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changes text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT *, 1 AS n FROM rows_after'
    WHEN 'DELETE' THEN 'SELECT *, -1 AS n FROM rows_before'
    ELSE 'SELECT *, 1 AS n FROM rows_after UNION ALL SELECT *, -1 AS n FROM rows_before' END;
BEGIN
  EXECUTE 'INSERT INTO task_tally AS known (leads, status, late, month, count)
    SELECT tally_leads(lead_keys), status, tally_late(status, due_on, completed_on), tally_month(due_on), sum(n)
    FROM (' || changes || ') changed GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4
    ON CONFLICT (leads, status, late, month) DO UPDATE SET count = known.count + excluded.count';
  IF TG_OP = 'UPDATE' THEN
    changes := 'SELECT title, party_keys, sum(n) AS n FROM (' || changes || ') changed GROUP BY id, title, party_keys HAVING sum(n) <> 0';
  END IF;
  EXECUTE 'INSERT INTO title_term AS known (agency_key, term, count)
    SELECT agency, term, sum(n) FROM (' || changes || ') changed, unnest(party_keys || ''*''::text) agency, unnest(title_terms(title)) term
    GROUP BY 1, 2 HAVING sum(n) <> 0 ORDER BY 1, 2
    ON CONFLICT (agency_key, term) DO UPDATE SET count = known.count + excluded.count';
  IF TG_OP = 'UPDATE' THEN
    UPDATE task_agency a SET open = is_open(t.status), due_on = t.due_on FROM rows_after t
    WHERE a.task_id = t.id AND (a.open <> is_open(t.status) OR a.due_on IS DISTINCT FROM t.due_on);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION agency_of_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT is_open(t.status), t.due_on INTO NEW.open, NEW.due_on FROM task t WHERE t.id = NEW.task_id;
  RETURN NEW;
END $$;

-- Agencies of a task are added and removed, never rewritten.
CREATE FUNCTION follow_agencies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE task t SET lead_keys = keys.leads, party_keys = keys.parties FROM (
    SELECT c.task_id, coalesce(array_agg(DISTINCT a.agency_key) FILTER (WHERE a.part = 'lead'), '{}') AS leads,
      coalesce(array_agg(DISTINCT a.agency_key) FILTER (WHERE a.agency_key IS NOT NULL), '{}') AS parties
    FROM (SELECT DISTINCT task_id FROM rows_changed) c LEFT JOIN task_agency a USING (task_id) GROUP BY 1
  ) keys WHERE t.id = keys.task_id AND (t.lead_keys <> keys.leads OR t.party_keys <> keys.parties);
  RETURN NULL;
END $$;

-- What the tasks that are there already come to.
CREATE FUNCTION recount_tasks() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE task_agency a SET open = is_open(t.status), due_on = t.due_on FROM task t
    WHERE a.task_id = t.id AND (a.open <> is_open(t.status) OR a.due_on IS DISTINCT FROM t.due_on);
  UPDATE task t SET lead_keys = keys.leads, party_keys = keys.parties FROM (
    SELECT task_id, coalesce(array_agg(DISTINCT agency_key) FILTER (WHERE part = 'lead'), '{}') AS leads, array_agg(DISTINCT agency_key) AS parties
    FROM task_agency GROUP BY 1
  ) keys WHERE t.id = keys.task_id AND (t.lead_keys <> keys.leads OR t.party_keys <> keys.parties);
  DELETE FROM task_tally;
  INSERT INTO task_tally (leads, status, late, month, count)
    SELECT tally_leads(lead_keys), status, tally_late(status, due_on, completed_on), tally_month(due_on), count(*) FROM task GROUP BY 1, 2, 3, 4;
  DELETE FROM title_term;
  INSERT INTO title_term (agency_key, term, count)
    SELECT agency, term, count(*) FROM task, unnest(party_keys || '*'::text) agency, unnest(title_terms(title)) term GROUP BY 1, 2;
END $$;
SELECT recount_tasks();

CREATE TRIGGER follow_inserted_tasks AFTER INSERT ON task REFERENCING NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION follow_tasks();
CREATE TRIGGER follow_updated_tasks AFTER UPDATE ON task REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION follow_tasks();
CREATE TRIGGER follow_deleted_tasks AFTER DELETE ON task REFERENCING OLD TABLE AS rows_before FOR EACH STATEMENT EXECUTE FUNCTION follow_tasks();
CREATE TRIGGER agency_of_task BEFORE INSERT ON task_agency FOR EACH ROW EXECUTE FUNCTION agency_of_task();
CREATE TRIGGER follow_inserted_agencies AFTER INSERT ON task_agency REFERENCING NEW TABLE AS rows_changed FOR EACH STATEMENT EXECUTE FUNCTION follow_agencies();
CREATE TRIGGER follow_deleted_agencies AFTER DELETE ON task_agency REFERENCING OLD TABLE AS rows_changed FOR EACH STATEMENT EXECUTE FUNCTION follow_agencies();
