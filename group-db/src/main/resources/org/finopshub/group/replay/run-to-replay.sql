-- How a run stands that somebody wants replayed. Grain: one row, or none.
-- Parameters: entity_id, period_month, run_id.
SELECT
  run.status,
  run.manifest_sha256
FROM ledger.group_ingestion_runs AS run
WHERE run.entity_id = :entity_id
  AND run.period_month = :period_month
  AND run.run_id = :run_id
