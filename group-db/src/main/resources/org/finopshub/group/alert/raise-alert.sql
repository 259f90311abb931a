-- Open a cause's alert, or bring the open one up to date. Grain: open alert.
-- Parameters: alert_key, code, entity_id, period_month, severity, message, now.
-- No row when nothing changed and everything was announced. Rerun: no row.
INSERT INTO ledger.alert AS alert (
  alert_key,
  code,
  entity_id,
  period_month,
  severity,
  message,
  raised_at
)
VALUES (
  :alert_key,
  :code,
  :entity_id,
  CAST(:period_month AS date),
  CAST(:severity AS ledger.alert_severity),
  :message,
  :now
)
ON CONFLICT (alert_key) WHERE resolved_at IS NULL DO UPDATE SET
  severity_before = alert.severity,
  severity = greatest(alert.severity, excluded.severity),
  escalated_at = CASE
    WHEN excluded.severity > alert.severity THEN excluded.raised_at
    ELSE alert.escalated_at
  END,
  message = CASE
    WHEN excluded.severity < alert.severity THEN alert.message
    ELSE excluded.message
  END
WHERE excluded.severity > alert.severity
  OR (excluded.severity = alert.severity AND excluded.message <> alert.message)
  OR alert.announced IS DISTINCT FROM alert.severity
RETURNING
  alert.alert_id,
  alert.severity_before,
  alert.severity,
  alert.announced
