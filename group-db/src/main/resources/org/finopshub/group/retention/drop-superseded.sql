-- Forget the runs of one month that no longer stand; their charges go with their partition. Grain: run.
-- Parameter: period_month. Rerun: nothing.
DELETE FROM ledger.slice_run
WHERE period_month = :period_month
  AND stood_until IS NOT NULL
