-- Say which run a generated slice holds. Grain: slice. Parameters: entity_key, period_month.
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
  gen_random_uuid(),
  1,
  'final',
  'list-2026',
  1,
  150000,
  now()
)
