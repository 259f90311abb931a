-- Keep something that is over as soon as it happened. Grain: occurrence. Rerun: adds another.
-- Parameters: alert_key, code, entity_id, period_month, severity, message, now.
INSERT INTO ledger.alert AS alert (
  alert_key,
  code,
  entity_id,
  period_month,
  severity,
  announced,
  message,
  raised_at,
  resolved_at,
  resolution
)
VALUES (
  :alert_key,
  :code,
  :entity_id,
  CAST(:period_month AS date),
  CAST(:severity AS ledger.alert_severity),
  CAST(:severity AS ledger.alert_severity),
  :message,
  :now,
  :now,
  'Nothing to resolve'
)
RETURNING alert.alert_id
