-- Remove one slice's rows of domain_application_month. Parameters: entity_key, period_month.
-- Every domain is named, so that the key finds a slice without reading its month.
DELETE FROM ledger.domain_application_month
WHERE entity_key = :entity_key
  AND period_month = :period_month
  AND domain_key = ANY (ARRAY(SELECT domain.domain_key FROM ledger.dim_domain AS domain))
