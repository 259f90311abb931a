-- Costs far from the month's before; both months are complete. Grain: slice x product x currency.
-- Parameters: judged_from, jump_share (of the month before).
INSERT INTO found_anomaly (
  kind,
  entity_key,
  period_month,
  domain_key,
  product_key,
  billing_currency,
  observed,
  expected,
  spread,
  cost_at_stake
)
SELECT
  'cost-jump',
  cost.entity_key,
  cost.period_month,
  cost.domain_key,
  cost.product_key,
  cost.billing_currency,
  cost.effective_cost,
  earlier.effective_cost,
  NULL,
  abs(cost.effective_cost - earlier.effective_cost)
FROM product_cost AS cost
INNER JOIN product_cost AS earlier
  ON earlier.entity_key = cost.entity_key
  AND earlier.product_key = cost.product_key
  AND earlier.billing_currency = cost.billing_currency
  AND earlier.period_month = cost.period_month - interval '1 month'
WHERE cost.period_month >= :judged_from
  AND abs(cost.effective_cost - earlier.effective_cost) > :jump_share * abs(earlier.effective_cost)
