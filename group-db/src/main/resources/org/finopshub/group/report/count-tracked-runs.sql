-- Count runs. Parameters: entity_id, from, to, status (each may be null).
SELECT count(*)
FROM api.group_ingestion_runs AS run
WHERE run.entity_id = coalesce(CAST(:entity_id AS text), run.entity_id)
  AND run.period_month >= coalesce(CAST(:from AS date), run.period_month)
  AND run.period_month <= coalesce(CAST(:to AS date), run.period_month)
  AND run.status = coalesce(CAST(:status AS text), run.status)
