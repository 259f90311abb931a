-- How many alerts are open. Grain: severity, those with any.
SELECT
  alert.severity,
  count(*) AS alerts
FROM api.alert AS alert
WHERE alert.resolved_at IS NULL
GROUP BY alert.severity
