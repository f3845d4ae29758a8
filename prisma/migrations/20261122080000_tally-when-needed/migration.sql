-- A report changes sums or nothing, hardly ever the words of titles: each is written only when what it is made of has changed.
CREATE OR REPLACE FUNCTION follow_tasks() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  changes text := CASE TG_OP
    WHEN 'INSERT' THEN 'SELECT *, 1 AS n FROM rows_after'
    WHEN 'DELETE' THEN 'SELECT *, -1 AS n FROM rows_before'
    ELSE 'SELECT *, 1 AS n FROM rows_after UNION ALL SELECT *, -1 AS n FROM rows_before' END;
  stands_elsewhere boolean := TRUE;
  is_named_otherwise boolean := TRUE;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    UPDATE task_agency a SET status = t.status, open = is_open(t.status), due_on = t.due_on, shared = t.shared, stirred_on = greatest(t.assigned_on, t.stirred_on)
      FROM rows_after t WHERE a.task_id = t.id
      AND (a.status, a.due_on, a.shared, a.stirred_on) IS DISTINCT FROM (t.status, t.due_on, t.shared, greatest(t.assigned_on, t.stirred_on));
    SELECT bool_or((a.status, a.due_on, a.completed_on, a.shared, a.lead_keys) IS DISTINCT FROM (b.status, b.due_on, b.completed_on, b.shared, b.lead_keys)),
        bool_or((a.title, a.party_keys) IS DISTINCT FROM (b.title, b.party_keys))
      INTO stands_elsewhere, is_named_otherwise FROM rows_after a JOIN rows_before b USING (id);
  END IF;
  IF stands_elsewhere THEN
    EXECUTE 'INSERT INTO task_tally AS known (leads, shared, status, late, month, count)
      SELECT tally_leads(lead_keys), shared, status, tally_late(status, due_on, completed_on), tally_month(due_on), sum(n)
      FROM (' || changes || ') changed GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4, 5
      ON CONFLICT (leads, shared, status, late, month) DO UPDATE SET count = known.count + excluded.count';
  END IF;
  IF is_named_otherwise THEN
    EXECUTE 'INSERT INTO title_term AS known (agency_key, term, count)
      SELECT agency, term, sum(n) FROM (
        SELECT title, party_keys, sum(n) AS n FROM (' || changes || ') changed GROUP BY id, title, party_keys HAVING sum(n) <> 0
      ) changed, unnest(party_keys || ''*''::text) agency, unnest(title_terms(title)) term
      GROUP BY 1, 2 HAVING sum(n) <> 0 ORDER BY 1, 2
      ON CONFLICT (agency_key, term) DO UPDATE SET count = known.count + excluded.count';
  END IF;
  RETURN NULL;
END $$;
