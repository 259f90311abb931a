-- Forget what was found in a slice's former run. Parameters: entity_id, period_month.
DELETE FROM ledger.finding
WHERE entity_id = :entity_id
  AND period_month = :period_month
