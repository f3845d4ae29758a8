-- Counting everything anew works on whole tables: each is written once, and only the rows that differ.
CREATE OR REPLACE FUNCTION recount_tasks() RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT SET work_mem = '64MB' AS $$
BEGIN
  -- it would keep, row by row, what is counted below
  ALTER TABLE task DISABLE TRIGGER follow_updated_tasks;
  UPDATE task t SET shared = x.shared, stirred_on = x.stirred_on, lead_keys = x.lead_keys, party_keys = x.party_keys FROM (
    SELECT t.id, s.task_id IS NOT NULL AS shared, e.stirred_on, coalesce(a.lead_keys, '{}') AS lead_keys, coalesce(a.party_keys, '{}') AS party_keys
    FROM task t
    LEFT JOIN (SELECT DISTINCT task_id FROM task_share) s ON s.task_id = t.id
    LEFT JOIN (
      SELECT task_id, max((at AT TIME ZONE INTERVAL '07:00')::date) AS stirred_on FROM task_event WHERE kind NOT IN ('imported', 'published', 'added') GROUP BY 1
    ) e ON e.task_id = t.id
    LEFT JOIN (
      SELECT task_id, array_agg(DISTINCT agency_key) FILTER (WHERE part = 'lead') AS lead_keys, array_agg(DISTINCT agency_key) AS party_keys
      FROM task_agency GROUP BY 1
    ) a ON a.task_id = t.id
  ) x WHERE x.id = t.id AND (t.shared, t.stirred_on, t.lead_keys, t.party_keys) IS DISTINCT FROM (x.shared, x.stirred_on, x.lead_keys, x.party_keys);
  ALTER TABLE task ENABLE TRIGGER follow_updated_tasks;

  UPDATE task_agency a SET status = x.status, open = x.open, due_on = x.due_on, shared = x.shared, stirred_on = x.stirred_on, own_share = x.own_share, blocked = x.blocked FROM (
    SELECT a.task_id, a.part, a.position, t.status, is_open(t.status) AS open, t.due_on, t.shared, greatest(t.assigned_on, t.stirred_on) AS stirred_on,
      s.task_id IS NOT NULL AS own_share, o.task_id IS NOT NULL AS blocked
    FROM task_agency a JOIN task t ON t.id = a.task_id
    LEFT JOIN task_share s ON s.task_id = a.task_id AND s.agency_key = a.agency_key
    LEFT JOIN (SELECT DISTINCT task_id FROM obstacle WHERE cleared_at IS NULL) o ON o.task_id = a.task_id
  ) x WHERE (x.task_id, x.part, x.position) = (a.task_id, a.part, a.position)
    AND (a.status, a.open, a.due_on, a.shared, a.stirred_on, a.own_share, a.blocked)
      IS DISTINCT FROM (x.status, x.open, x.due_on, x.shared, x.stirred_on, x.own_share, x.blocked);

  TRUNCATE task_tally, title_term;
  INSERT INTO task_tally (leads, shared, status, late, month, count)
    SELECT tally_leads(lead_keys), shared, status, tally_late(status, due_on, completed_on), tally_month(due_on), count(*) FROM task GROUP BY 1, 2, 3, 4, 5;
  -- many titles come again: each is taken apart once
  INSERT INTO title_term (agency_key, term, count)
    WITH titled AS MATERIALIZED (SELECT title, title_terms(title) AS terms FROM (SELECT DISTINCT title FROM task) t),
      borne AS (SELECT agency, title, count(*) AS count FROM task, unnest(party_keys || '*'::text) agency GROUP BY 1, 2)
    SELECT agency, term, sum(count) FROM borne JOIN titled USING (title), unnest(terms) term GROUP BY 1, 2;
END $$;
