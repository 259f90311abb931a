-- Products an entity had in one complete month and has no more in the next, complete too.
-- Grain: slice (the next) x product x currency. Parameters: judged_from.
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
  'vanished-product',
  cost.entity_key,
  following.period_month,
  cost.domain_key,
  cost.product_key,
  cost.billing_currency,
  0,
  cost.effective_cost,
  NULL,
  abs(cost.effective_cost)
FROM product_cost AS cost
INNER JOIN ledger.complete_slice AS following
  ON following.entity_key = cost.entity_key
  AND following.period_month = cost.period_month + interval '1 month'
WHERE following.period_month >= :judged_from
  AND NOT EXISTS (
    SELECT 1
    FROM product_cost AS later
    WHERE later.entity_key = cost.entity_key
      AND later.product_key = cost.product_key
      AND later.billing_currency = cost.billing_currency
      AND later.period_month = following.period_month
  )
