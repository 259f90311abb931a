-- Where every run stands. Grain: run.
SELECT
  run.run_id,
  run.status
FROM ledger.group_ingestion_runs AS run
