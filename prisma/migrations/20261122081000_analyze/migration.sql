-- What the planner knows of the terms of titles went with their old index, and of columns together it knows nothing before it has looked.
ANALYZE "task";
ANALYZE "task_agency";
ANALYZE "task_share";
