-- Take one slice's facts out; the same run's are about to be put in their place.
-- Grain: charge. Placeholder: partition. Parameters: entity_key, period_month.
DELETE FROM ledger.{partition}
WHERE entity_key = :entity_key
  AND period_month = :period_month
