-- Say which run a slice holds from now on. Grain: slice. Rerun: identical but for loaded_at, which
-- never goes back, whatever the clock of the hub that loads.
-- Parameters: entity_key, period_month, run_id, export_seq, period_status, pricing_view,
-- referential_version, charges, now.
INSERT INTO ledger.slice AS slice (
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
  :now
)
ON CONFLICT (entity_key, period_month) DO UPDATE SET
  run_id = excluded.run_id,
  export_seq = excluded.export_seq,
  period_status = excluded.period_status,
  pricing_view = excluded.pricing_view,
  referential_version = excluded.referential_version,
  charges = excluded.charges,
  loaded_at = greatest(excluded.loaded_at, slice.loaded_at)
