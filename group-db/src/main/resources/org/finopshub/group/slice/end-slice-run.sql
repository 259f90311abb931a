-- Say until when the run stood that was just replaced. Grain: run. Call it after stand-slice.sql.
-- Parameters: entity_key, period_month. Rerun: changes nothing once begin-slice-run.sql has run.
UPDATE ledger.slice_run AS former
SET stood_until = slice.loaded_at
FROM ledger.slice AS slice
WHERE slice.entity_key = :entity_key
  AND slice.period_month = :period_month
  AND former.entity_key = slice.entity_key
  AND former.period_month = slice.period_month
  AND former.run_id <> slice.run_id
  AND former.stood_until IS NULL
