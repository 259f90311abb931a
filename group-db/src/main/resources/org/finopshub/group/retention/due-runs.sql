-- Months before another whose runs are known, and how many. Grain: month. Parameter: first_kept.
SELECT
  run.period_month,
  count(*) AS entries
FROM ledger.group_ingestion_runs AS run
WHERE run.period_month < :first_kept
GROUP BY run.period_month
ORDER BY run.period_month
