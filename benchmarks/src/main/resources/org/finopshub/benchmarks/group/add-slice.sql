-- Say which run a generated slice holds. Grain: slice. Parameters: entity_key, period_month.
WITH standing AS (
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
  RETURNING *
)

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
  standing.entity_key,
  standing.period_month,
  standing.run_id,
  standing.export_seq,
  standing.period_status,
  standing.pricing_view,
  standing.referential_version,
  standing.charges,
  standing.loaded_at
FROM standing
