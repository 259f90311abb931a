-- Remember that a slice's run was compared with its facts. Grain: slice. Rerun: the newest counts.
-- Parameters: entity_key, period_month, run_id, difference (null when there is none), now.
INSERT INTO ledger.slice_proof (
  entity_key,
  period_month,
  run_id,
  checked_at,
  difference
)
VALUES (
  :entity_key,
  :period_month,
  :run_id,
  :now,
  :difference
)
ON CONFLICT (entity_key, period_month) DO UPDATE SET
  run_id = excluded.run_id,
  checked_at = excluded.checked_at,
  difference = excluded.difference
