-- Some agencies lead hardly anything alone, others hardly share: how many tasks of an agency have shares is known only by the three
-- columns together. A value is kept for each of some hundred agencies.
CREATE STATISTICS "task_agency_shared" (mcv) ON "agency_key", "part", "shared" FROM "task_agency";
ALTER STATISTICS "task_agency_shared" SET STATISTICS 300;
ANALYZE "task_agency";
