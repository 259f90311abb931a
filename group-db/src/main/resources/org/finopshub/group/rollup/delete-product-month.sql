-- Remove one slice's rows of product_month. Parameters: entity_key, period_month.
DELETE FROM ledger.product_month
WHERE entity_key = :entity_key
  AND period_month = :period_month
