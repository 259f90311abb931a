-- Runs whose files the archive must hold, as they were taken. Grain: run.
SELECT
  run.entity_id,
  run.period_month,
  run.run_id,
  run.manifest_sha256
FROM ledger.group_ingestion_runs AS run
WHERE run.status IN ('LOADED', 'SUPERSEDED')
ORDER BY run.entity_id, run.period_month, run.run_id
