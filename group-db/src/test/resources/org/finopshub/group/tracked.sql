-- A run's row in the tracking table. Parameter: run_id.
SELECT
  run.entity_id,
  run.status,
  run.reason,
  run.rows_loaded,
  run.violation_count,
  run.period_status,
  run.load_ms,
  run.rollup_ms,
  run.decided_at IS NOT NULL AS decided
FROM ledger.group_ingestion_runs AS run
WHERE run.run_id = :run_id
