-- Products an entity has in a complete month and had in no complete month before, the last of them
-- being the month before. Grain: slice x product x currency. Parameters: judged_from, history (months).
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
  'new-product',
  cost.entity_key,
  cost.period_month,
  cost.domain_key,
  cost.product_key,
  cost.billing_currency,
  cost.effective_cost,
  0,
  NULL,
  abs(cost.effective_cost)
FROM product_cost AS cost
INNER JOIN ledger.complete_slice AS before
  ON before.entity_key = cost.entity_key
  AND before.period_month = cost.period_month - interval '1 month'
WHERE cost.period_month >= :judged_from
  AND NOT EXISTS (
    SELECT 1
    FROM product_cost AS earlier
    WHERE earlier.entity_key = cost.entity_key
      AND earlier.product_key = cost.product_key
      AND earlier.billing_currency = cost.billing_currency
      AND earlier.period_month < cost.period_month
      AND earlier.period_month >= cost.period_month - make_interval(months => :history)
  )
