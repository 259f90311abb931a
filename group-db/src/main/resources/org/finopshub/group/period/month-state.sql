-- The state of an entity's month; no row = it was never closed. Parameters: entity_id, period_month.
SELECT month.state
FROM ledger.month_state AS month
WHERE month.entity_id = :entity_id
  AND month.period_month = :period_month
