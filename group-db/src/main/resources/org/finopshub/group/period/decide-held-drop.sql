-- Keep a steward's decision. Grain: content of a run. Call it under the slice's lock.
-- Parameters: entity_id, period_month, run_id, manifest_sha256, decision, reason, by, now.
INSERT INTO ledger.held_decision (
  entity_id,
  period_month,
  run_id,
  manifest_sha256,
  decision,
  reason,
  decided_by,
  decided_at
)
VALUES (
  :entity_id,
  :period_month,
  :run_id,
  :manifest_sha256,
  :decision,
  :reason,
  :by,
  :now
)
