-- Months before another with charges that no longer stand, and how many. Grain: month.
-- Parameter: first_kept.
SELECT
  run.period_month,
  sum(run.charges)::bigint AS entries
FROM ledger.slice_run AS run
WHERE run.period_month < :first_kept
  AND run.stood_until IS NOT NULL
GROUP BY run.period_month
ORDER BY run.period_month
