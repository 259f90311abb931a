-- Runs whose files the archive holds, or held until they were past their retention. Grain: run.
SELECT
  run.entity_id,
  run.period_month,
  run.run_id,
  run.manifest_sha256,
  NOT EXISTS (
    SELECT 1
    FROM ledger.dropped_month AS dropped
    WHERE dropped.kind = 'files'
      AND dropped.period_month = run.period_month
  ) AS must_be_there
FROM ledger.group_ingestion_runs AS run
WHERE run.status IN ('LOADED', 'SUPERSEDED')
ORDER BY run.entity_id, run.period_month, run.run_id
