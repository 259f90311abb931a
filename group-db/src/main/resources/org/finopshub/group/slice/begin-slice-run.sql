-- Say from when the run stands that a slice now holds. Grain: run. Call it after end-slice-run.sql.
-- Parameters: entity_key, period_month.
INSERT INTO ledger.slice_run (
  entity_key,
  period_month,
  run_id,
  export_seq,
  period_status,
  pricing_view,
  referential_version,
  charges,
  stood_from
)
SELECT
  slice.entity_key,
  slice.period_month,
  slice.run_id,
  slice.export_seq,
  slice.period_status,
  slice.pricing_view,
  slice.referential_version,
  slice.charges,
  slice.loaded_at
FROM ledger.slice AS slice
WHERE slice.entity_key = :entity_key
  AND slice.period_month = :period_month
