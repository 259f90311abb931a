-- One page of runs, newest decision first. Grain: run.
-- Parameters: entity_id, from, to, status (each may be null), limit, offset.
SELECT
  run.entity_id,
  run.period_month,
  run.run_id,
  run.export_seq,
  run.period_status,
  run.status,
  run.reason,
  slice.run_id IS NOT NULL AS is_current,
  run.rows_loaded,
  run.violation_count,
  run.manifest_sha256,
  run.received_at,
  run.decided_at
FROM api.group_ingestion_runs AS run
LEFT JOIN api.dim_entity AS entity ON entity.entity_id = run.entity_id
LEFT JOIN api.slice AS slice
  ON slice.entity_key = entity.entity_key
  AND slice.period_month = run.period_month
  AND slice.run_id = run.run_id
WHERE run.entity_id = coalesce(CAST(:entity_id AS text), run.entity_id)
  AND run.period_month >= coalesce(CAST(:from AS date), run.period_month)
  AND run.period_month <= coalesce(CAST(:to AS date), run.period_month)
  AND run.status = coalesce(CAST(:status AS text), run.status)
ORDER BY
  run.decided_at DESC NULLS FIRST,
  run.received_at DESC,
  run.run_id
LIMIT :limit
OFFSET :offset
