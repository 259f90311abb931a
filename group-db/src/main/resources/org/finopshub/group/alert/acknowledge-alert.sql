-- Note who looks into the open alert of a cause; the first one stays. Grain: open alert.
-- Parameters: alert_key, by, now. Rerun: identical.
UPDATE ledger.alert AS alert
SET
  acknowledged_at = coalesce(alert.acknowledged_at, :now),
  acknowledged_by = coalesce(alert.acknowledged_by, :by)
WHERE alert.alert_key = :alert_key
  AND alert.resolved_at IS NULL
RETURNING
  alert.alert_id,
  alert.code,
  alert.entity_id,
  alert.period_month,
  alert.announced
