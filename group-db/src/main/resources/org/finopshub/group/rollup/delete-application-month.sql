-- Remove one slice's rows of application_month. Parameters: entity_key, period_month.
DELETE FROM ledger.application_month
WHERE entity_key = :entity_key
  AND period_month = :period_month
