-- Say which run a slice holds from now on. Grain: slice. Rerun: identical but for loaded_at.
-- Parameters: entity_key, period_month, run_id, export_seq, period_status, pricing_view,
-- referential_version, charges.
INSERT INTO ledger.slice (
  entity_key,
  period_month,
  run_id,
  export_seq,
  period_status,
  pricing_view,
  referential_version,
  charges,
  loaded_at
)
VALUES (
  :entity_key,
  :period_month,
  :run_id,
  :export_seq,
  :period_status,
  :pricing_view,
  :referential_version,
  :charges,
  clock_timestamp()
)
ON CONFLICT (entity_key, period_month) DO UPDATE SET
  run_id = excluded.run_id,
  export_seq = excluded.export_seq,
  period_status = excluded.period_status,
  pricing_view = excluded.pricing_view,
  referential_version = excluded.referential_version,
  charges = excluded.charges,
  loaded_at = excluded.loaded_at
