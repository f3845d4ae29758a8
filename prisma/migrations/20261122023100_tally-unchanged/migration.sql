-- Most reports change nothing that is kept beside the tasks: they cost one comparison.
CREATE OR REPLACE FUNCTION follow_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changes text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT *, 1 AS n FROM rows_after'
    WHEN 'DELETE' THEN 'SELECT *, -1 AS n FROM rows_before'
    ELSE 'SELECT *, 1 AS n FROM rows_after UNION ALL SELECT *, -1 AS n FROM rows_before' END;
BEGIN
  IF TG_OP = 'UPDATE' THEN
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
  IF TG_OP = 'UPDATE' THEN
    UPDATE task_agency a SET open = is_open(t.status), due_on = t.due_on, shared = t.shared FROM rows_after t
    WHERE a.task_id = t.id AND (a.open <> is_open(t.status) OR a.due_on IS DISTINCT FROM t.due_on OR a.shared <> t.shared);
  END IF;
  RETURN NULL;
END $$;
