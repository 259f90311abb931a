-- Every turn the alerts of a cause took, oldest first. Grain: turn. Parameter: alert_key.
SELECT
  event.event,
  event.happened_at AS at,
  event.by,
  event.message
FROM api.alert AS alert
INNER JOIN api.alert_event AS event USING (alert_id)
WHERE alert.alert_key = :alert_key
ORDER BY event.happened_at, alert.raised_at, event.event_id
