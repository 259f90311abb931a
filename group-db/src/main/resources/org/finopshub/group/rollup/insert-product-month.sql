-- Sum one slice's facts. Grain: domain x product x allocation x currency.
-- Parameters: entity_key, period_month. Rerun: after the delete, identical.
INSERT INTO ledger.product_month (
  period_month,
  product_key,
  entity_key,
  domain_key,
  allocation,
  billing_currency,
  charges,
  consumed_quantity,
  billed_cost,
  effective_cost
)
SELECT
  charge.period_month,
  charge.product_key,
  charge.entity_key,
  charge.domain_key,
  charge.allocation,
  charge.billing_currency,
  count(*),
  sum(charge.consumed_quantity),
  sum(charge.billed_cost),
  sum(charge.effective_cost)
FROM ledger.fact_charge AS charge
WHERE charge.entity_key = :entity_key
  AND charge.period_month = :period_month
GROUP BY
  charge.period_month,
  charge.product_key,
  charge.entity_key,
  charge.domain_key,
  charge.allocation,
  charge.billing_currency
