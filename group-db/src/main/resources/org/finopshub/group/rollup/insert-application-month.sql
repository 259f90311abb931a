-- Sum one slice's domain_application_month. Grain: application x currency.
-- Parameters: entity_key, period_month. Rerun: after the delete, identical.
-- Every domain is named, so that the key finds a slice without reading its month.
INSERT INTO ledger.application_month (
  period_month,
  application_key,
  entity_key,
  billing_currency,
  charges,
  billed_cost,
  effective_cost
)
SELECT
  finer.period_month,
  finer.application_key,
  finer.entity_key,
  finer.billing_currency,
  sum(finer.charges),
  sum(finer.billed_cost),
  sum(finer.effective_cost)
FROM ledger.domain_application_month AS finer
WHERE finer.entity_key = :entity_key
  AND finer.period_month = :period_month
  AND finer.domain_key = ANY (ARRAY(SELECT domain.domain_key FROM ledger.dim_domain AS domain))
GROUP BY
  finer.period_month,
  finer.application_key,
  finer.entity_key,
  finer.billing_currency
