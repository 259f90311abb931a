-- The newest occurrence of a cause, open or not. Parameter: alert_key.
SELECT alert.alert_id
FROM ledger.alert AS alert
WHERE alert.alert_key = :alert_key
ORDER BY alert.raised_at DESC, alert.alert_id
LIMIT 1
