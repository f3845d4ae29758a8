-- DropIndex
DROP INDEX "task_share_agency_key_status_idx";

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "stirred_on" DATE;

-- AlterTable
ALTER TABLE "task_agency" ADD COLUMN     "blocked" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "own_share" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "status" "task_status" NOT NULL DEFAULT 'not_started',
ADD COLUMN     "stirred_on" DATE;

-- CreateIndex
CREATE INDEX "task_share_agency_key_task_id_idx" ON "task_share"("agency_key", "task_id");

-- What is asked of an agency's tasks is answered from its own rows: their indexes, and the triggers that keep them.

-- of an agency by deadline: the open ones, those that something stands in the way of, those that other agencies have shares in
DROP INDEX "task_agency_open_idx";
CREATE INDEX "task_agency_open_idx" ON "task_agency" ("agency_key", "part", "due_on", "task_id") INCLUDE ("status", "stirred_on", "shared") WHERE "open";
CREATE INDEX "task_agency_blocked_idx" ON "task_agency" ("agency_key", "part", "due_on", "task_id") INCLUDE ("shared") WHERE "blocked";
CREATE INDEX "task_agency_lone_idx" ON "task_agency" ("agency_key", "part", "due_on", "task_id") WHERE "shared" AND NOT "own_share";
-- the shares of an agency, and of all, as figures need them; the few with another deadline than at first
CREATE INDEX "task_share_agency_due_idx" ON "task_share" ("agency_key", "due_on", "task_id") INCLUDE ("status", "completed_on");
CREATE INDEX "task_share_status_idx" ON "task_share" ("status", "due_on") INCLUDE ("agency_key", "completed_on", "task_id");
CREATE INDEX "task_share_moved_idx" ON "task_share" ("agency_key") WHERE "original_due_on" <> coalesce("due_on", 'infinity');

CREATE OR REPLACE FUNCTION agency_of_task() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  SELECT t.status, is_open(t.status), t.due_on, t.shared, greatest(t.assigned_on, t.stirred_on),
    EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = t.id AND s.agency_key = NEW.agency_key),
    EXISTS (SELECT 1 FROM obstacle o WHERE o.task_id = t.id AND o.cleared_at IS NULL)
    INTO NEW.status, NEW.open, NEW.due_on, NEW.shared, NEW.stirred_on, NEW.own_share, NEW.blocked FROM task t WHERE t.id = NEW.task_id;
  RETURN NEW;
END $$;

-- Most reports change no sum: they cost one comparison, and one of the agencies' rows.
CREATE OR REPLACE FUNCTION follow_tasks() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  changes text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT *, 1 AS n FROM rows_after'
    WHEN 'DELETE' THEN 'SELECT *, -1 AS n FROM rows_before'
    ELSE 'SELECT *, 1 AS n FROM rows_after UNION ALL SELECT *, -1 AS n FROM rows_before' END;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE task_agency a SET status = t.status, open = is_open(t.status), due_on = t.due_on, shared = t.shared, stirred_on = greatest(t.assigned_on, t.stirred_on)
      FROM rows_after t WHERE a.task_id = t.id
      AND (a.status, a.due_on, a.shared, a.stirred_on) IS DISTINCT FROM (t.status, t.due_on, t.shared, greatest(t.assigned_on, t.stirred_on));
    PERFORM 1 FROM rows_after a JOIN rows_before b USING (id)
    WHERE (a.status, a.due_on, a.completed_on, a.shared, a.lead_keys, a.party_keys, a.title)
      IS DISTINCT FROM (b.status, b.due_on, b.completed_on, b.shared, b.lead_keys, b.party_keys, b.title);
    IF NOT FOUND THEN RETURN NULL; END IF;
  END IF;
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
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION follow_shares() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE task t SET shared = NOT t.shared WHERE t.id IN (SELECT task_id FROM rows_changed)
    AND t.shared <> EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = t.id);
  UPDATE task_agency a SET own_share = NOT a.own_share WHERE a.task_id IN (SELECT task_id FROM rows_changed)
    AND a.own_share <> EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = a.task_id AND s.agency_key = a.agency_key);
  RETURN NULL;
END $$;

CREATE FUNCTION follow_obstacles() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE task_agency a SET blocked = NOT a.blocked WHERE a.task_id IN (SELECT task_id FROM rows_changed)
    AND a.blocked <> EXISTS (SELECT 1 FROM obstacle o WHERE o.task_id = a.task_id AND o.cleared_at IS NULL);
  RETURN NULL;
END $$;

-- A task stirs when something is said of it, not when it comes into the table. Events are added and never changed.
CREATE FUNCTION follow_events() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE task t SET stirred_on = x.day FROM (
    SELECT task_id, max((at AT TIME ZONE INTERVAL '07:00')::date) AS day FROM rows_after WHERE kind NOT IN ('imported', 'published', 'added') GROUP BY 1
  ) x WHERE t.id = x.task_id AND (t.stirred_on IS NULL OR t.stirred_on < x.day);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION recount_tasks() RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE task t SET shared = NOT shared WHERE shared <> EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = t.id);
  UPDATE task t SET stirred_on = x.day FROM (
    SELECT task_id, max((at AT TIME ZONE INTERVAL '07:00')::date) AS day FROM task_event WHERE kind NOT IN ('imported', 'published', 'added') GROUP BY 1
  ) x WHERE t.id = x.task_id AND t.stirred_on IS DISTINCT FROM x.day;
  UPDATE task t SET lead_keys = keys.leads, party_keys = keys.parties FROM (
    SELECT task_id, coalesce(array_agg(DISTINCT agency_key) FILTER (WHERE part = 'lead'), '{}') AS leads, array_agg(DISTINCT agency_key) AS parties
    FROM task_agency GROUP BY 1
  ) keys WHERE t.id = keys.task_id AND (t.lead_keys <> keys.leads OR t.party_keys <> keys.parties);
  UPDATE task_agency a SET status = t.status, open = is_open(t.status), due_on = t.due_on, shared = t.shared, stirred_on = greatest(t.assigned_on, t.stirred_on)
    FROM task t WHERE a.task_id = t.id
    AND (a.status, a.open, a.due_on, a.shared, a.stirred_on) IS DISTINCT FROM (t.status, is_open(t.status), t.due_on, t.shared, greatest(t.assigned_on, t.stirred_on));
  UPDATE task_agency a SET own_share = TRUE FROM task_share s WHERE s.task_id = a.task_id AND s.agency_key = a.agency_key AND NOT a.own_share;
  UPDATE task_agency a SET own_share = FALSE WHERE a.own_share AND NOT EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = a.task_id AND s.agency_key = a.agency_key);
  UPDATE task_agency a SET blocked = NOT a.blocked WHERE a.blocked <> EXISTS (SELECT 1 FROM obstacle o WHERE o.task_id = a.task_id AND o.cleared_at IS NULL);
  DELETE FROM task_tally;
  INSERT INTO task_tally (leads, shared, status, late, month, count)
    SELECT tally_leads(lead_keys), shared, status, tally_late(status, due_on, completed_on), tally_month(due_on), count(*) FROM task GROUP BY 1, 2, 3, 4, 5;
  DELETE FROM title_term;
  INSERT INTO title_term (agency_key, term, count)
    SELECT agency, term, count(*) FROM task, unnest(party_keys || '*'::text) agency, unnest(title_terms(title)) term GROUP BY 1, 2;
END $$;

-- the rows that are there already
DROP TRIGGER follow_updated_tasks ON task;
UPDATE task t SET stirred_on = x.day FROM (
  SELECT task_id, max((at AT TIME ZONE INTERVAL '07:00')::date) AS day FROM task_event WHERE kind NOT IN ('imported', 'published', 'added') GROUP BY 1
) x WHERE t.id = x.task_id;
UPDATE task_agency a SET status = t.status, stirred_on = greatest(t.assigned_on, t.stirred_on),
    own_share = EXISTS (SELECT 1 FROM task_share s WHERE s.task_id = a.task_id AND s.agency_key = a.agency_key),
    blocked = EXISTS (SELECT 1 FROM obstacle o WHERE o.task_id = a.task_id AND o.cleared_at IS NULL)
  FROM task t WHERE a.task_id = t.id;

CREATE TRIGGER follow_updated_tasks AFTER UPDATE ON task REFERENCING OLD TABLE AS rows_before NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION follow_tasks();
CREATE TRIGGER follow_inserted_obstacles AFTER INSERT ON obstacle REFERENCING NEW TABLE AS rows_changed FOR EACH STATEMENT EXECUTE FUNCTION follow_obstacles();
CREATE TRIGGER follow_updated_obstacles AFTER UPDATE ON obstacle REFERENCING NEW TABLE AS rows_changed FOR EACH STATEMENT EXECUTE FUNCTION follow_obstacles();
CREATE TRIGGER follow_deleted_obstacles AFTER DELETE ON obstacle REFERENCING OLD TABLE AS rows_changed FOR EACH STATEMENT EXECUTE FUNCTION follow_obstacles();
CREATE TRIGGER follow_inserted_events AFTER INSERT ON task_event REFERENCING NEW TABLE AS rows_after FOR EACH STATEMENT EXECUTE FUNCTION follow_events();
