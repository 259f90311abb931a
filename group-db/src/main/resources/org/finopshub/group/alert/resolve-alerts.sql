-- End the open alerts of some causes. Grain: open alert. Rerun: no row.
-- Parameters: alert_keys (text array), message, now.
UPDATE ledger.alert AS alert
SET
  resolved_at = :now,
  resolution = :message
WHERE alert.alert_key = ANY (CAST(:alert_keys AS text[]))
  AND alert.resolved_at IS NULL
RETURNING
  alert.alert_id,
  alert.code,
  alert.entity_id,
  alert.period_month,
  alert.announced
