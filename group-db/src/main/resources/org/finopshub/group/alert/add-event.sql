-- Write down one turn of an alert. Rerun: adds another.
-- Parameters: alert_id, event, happened_at, by, message.
INSERT INTO ledger.alert_event (
  alert_id,
  event,
  happened_at,
  by,
  message
)
VALUES (
  :alert_id,
  :event,
  :happened_at,
  :by,
  :message
)
