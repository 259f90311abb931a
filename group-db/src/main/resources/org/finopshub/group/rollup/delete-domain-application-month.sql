-- Remove one slice's rows of domain_application_month. Parameters: entity_key, period_month.
DELETE FROM ledger.domain_application_month
WHERE entity_key = :entity_key
  AND period_month = :period_month
