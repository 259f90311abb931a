-- Remember that the channels are told of an alert as severe as it is. Parameter: alert_id.
UPDATE ledger.alert
SET announced = severity
WHERE alert_id = :alert_id
