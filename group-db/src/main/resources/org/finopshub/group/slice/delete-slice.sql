-- Remove one slice's facts; readers go on seeing them until the commit. Grain: charge.
-- Placeholder: partition. Parameters: entity_key, period_month.
DELETE FROM ledger.{partition}
WHERE entity_key = :entity_key
  AND period_month = :period_month
