-- AlterTable
ALTER TABLE "task" ADD COLUMN     "shared" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "task_agency" ADD COLUMN     "shared" BOOLEAN NOT NULL DEFAULT false;

-- counted anew below
DELETE FROM "task_tally";

-- AlterTable
ALTER TABLE "task_tally" DROP CONSTRAINT "task_tally_pkey",
ADD COLUMN     "shared" BOOLEAN NOT NULL,
ADD CONSTRAINT "task_tally_pkey" PRIMARY KEY ("leads", "shared", "status", "late", "month");

-- Which tasks have shares, kept by triggers like the rest of it.

-- the few tasks with shares, of everybody and of an agency
CREATE INDEX "task_shared_idx" ON "task" ("id") WHERE "shared";
CREATE INDEX "task_agency_shared_idx" ON "task_agency" ("agency_key", "part", "task_id") WHERE "shared";

CREATE OR REPLACE FUNCTION follow_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changes text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT *, 1 AS n FROM rows_after'
    WHEN 'DELETE' THEN 'SELECT *, -1 AS n FROM rows_before'
    ELSE 'SELECT *, 1 AS n FROM rows_after UNION ALL SELECT *, -1 AS n FROM rows_before' END;
BEGIN
  EXECUTE 'INSERT INTO task_tally AS known (leads, shared, status, late, month, count)
    SELECT tally_leads(lead_keys), shared, status, tally_late(status, due_on, completed_on), tally_month(due_on), sum(n)
    FROM (' || changes || ') changed GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (leads, shared, status, late, month) DO UPDATE SET count = known.count + excluded.count';
  IF TG_OP = 'UPDATE' THEN
    changes := 'SELECT title, party_keys, sum(n) AS n FROM (' || changes || ') changed GROUP BY id, title, party_keys HAVING sum(n) <> 0';
  END IF;
  EXECUTE 'INSERT INTO title_term AS known (agency_key, term, count)
    SELECT agency, term, sum(n) FROM (' || changes || ') changed, unnest(party_keys || ''*''::text) agency, unnest(title_terms(title)) term
    GROUP BY 1, 2 HAVING sum(n) <> 0 ORDER BY 1, 2
    ON CONFLICT (agency_key, term) DO UPDATE SET count = known.count + excluded.count';
  IF TG_OP = 'UPDATE' THEN
    UPDATE task_agency a SET open = is_open(t.status), due_on = t.due_on, shared = t.shared FROM rows_after t
    WHERE a.task_id = t.id AND (a.open <> is_open(t.status) OR a.due_on IS DISTINCT FROM t.due_on OR a.shared <> t.shared);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION agency_of_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT is_open(t.status), t.due_on, t.shared INTO NEW.open, NEW.due_on, NEW.shared FROM task t WHERE t.id = NEW.task_id;
  RETURN NEW;
END $$;

CREATE FUNCTION follow_shares() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE task t SET shared = NOT t.shared WHERE t.id IN (SELECT task_id FROM rows_changed)
    AND t.shared <> EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = t.id);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION recount_tasks() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE task t SET shared = NOT shared WHERE shared <> EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = t.id);
  UPDATE task_agency a SET open = is_open(t.status), due_on = t.due_on, shared = t.shared FROM task t
    WHERE a.task_id = t.id AND (a.open <> is_open(t.status) OR a.due_on IS DISTINCT FROM t.due_on OR a.shared <> t.shared);
  UPDATE task t SET lead_keys = keys.leads, party_keys = keys.parties FROM (
    SELECT task_id, coalesce(array_agg(DISTINCT agency_key) FILTER (WHERE part = 'lead'), '{}') AS leads, array_agg(DISTINCT agency_key) AS parties
    FROM task_agency GROUP BY 1
  ) keys WHERE t.id = keys.task_id AND (t.lead_keys <> keys.leads OR t.party_keys <> keys.parties);
  DELETE FROM task_tally;
  INSERT INTO task_tally (leads, shared, status, late, month, count)
    SELECT tally_leads(lead_keys), shared, status, tally_late(status, due_on, completed_on), tally_month(due_on), count(*) FROM task GROUP BY 1, 2, 3, 4, 5;
  DELETE FROM title_term;
  INSERT INTO title_term (agency_key, term, count)
    SELECT agency, term, count(*) FROM task, unnest(party_keys || '*'::text) agency, unnest(title_terms(title)) term GROUP BY 1, 2;
END $$;

DROP TRIGGER follow_inserted_tasks ON task;
DROP TRIGGER follow_updated_tasks ON task;
DROP TRIGGER follow_deleted_tasks ON task;
SELECT recount_tasks();
CREATE TRIGGER follow_inserted_tasks AFTER INSERT ON task REFERENCING NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION follow_tasks();
CREATE TRIGGER follow_updated_tasks AFTER UPDATE ON task REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION follow_tasks();
CREATE TRIGGER follow_deleted_tasks AFTER DELETE ON task REFERENCING OLD TABLE AS rows_before FOR EACH STATEMENT EXECUTE FUNCTION follow_tasks();
CREATE TRIGGER follow_inserted_shares AFTER INSERT ON task_share REFERENCING NEW TABLE AS rows_changed FOR EACH STATEMENT EXECUTE FUNCTION follow_shares();
CREATE TRIGGER follow_deleted_shares AFTER DELETE ON task_share REFERENCING OLD TABLE AS rows_changed FOR EACH STATEMENT EXECUTE FUNCTION follow_shares();
