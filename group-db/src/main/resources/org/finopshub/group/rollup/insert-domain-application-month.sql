-- Sum one slice's facts. Grain: domain x application x allocation x currency.
-- Parameters: entity_key, period_month. Rerun: after the delete, identical.
INSERT INTO ledger.domain_application_month (
  period_month,
  application_key,
  entity_key,
  domain_key,
  allocation,
  billing_currency,
  charges,
  billed_cost,
  effective_cost
)
SELECT
  charge.period_month,
  charge.application_key,
  charge.entity_key,
  charge.domain_key,
  charge.allocation,
  charge.billing_currency,
  count(*),
  sum(charge.billed_cost),
  sum(charge.effective_cost)
FROM ledger.fact_charge AS charge
WHERE charge.entity_key = :entity_key
  AND charge.period_month = :period_month
GROUP BY
  charge.period_month,
  charge.application_key,
  charge.entity_key,
  charge.domain_key,
  charge.allocation,
  charge.billing_currency
