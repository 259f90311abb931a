-- Every run of an id, with its violations. Grain: run. Parameter: run_id.
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
  run.decided_at,
  run.violations::text AS violations
FROM api.group_ingestion_runs AS run
LEFT JOIN api.dim_entity AS entity ON entity.entity_id = run.entity_id
LEFT JOIN api.slice AS slice
  ON slice.entity_key = entity.entity_key
  AND slice.period_month = run.period_month
  AND slice.run_id = run.run_id
WHERE run.run_id = :run_id
ORDER BY run.entity_id, run.period_month
