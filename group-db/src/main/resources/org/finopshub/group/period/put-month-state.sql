-- Bring an entity's month to a state. Grain: entity x month. Call it under the slice's lock.
-- Parameters: entity_id, period_month, state, by, reason, now.
INSERT INTO ledger.month_state (
  entity_id,
  period_month,
  state,
  changed_at,
  changed_by,
  reason
)
VALUES (
  :entity_id,
  :period_month,
  :state,
  :now,
  :by,
  :reason
)
ON CONFLICT (entity_id, period_month) DO UPDATE SET
  state = excluded.state,
  changed_at = excluded.changed_at,
  changed_by = excluded.changed_by,
  reason = excluded.reason
