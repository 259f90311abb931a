-- Unit costs far from the median of the group's. Grain: slice x product x currency.
-- The median is exact: the mean of the lower and the upper middle value, which are one when odd.
-- Parameters: judged_from, peers (fewest entities), peer_share (of the median).
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
WITH peer AS (
  SELECT
    cost.period_month,
    cost.product_key,
    cost.billing_currency,
    (percentile_disc(0.5) WITHIN GROUP (ORDER BY cost.unit_cost)
      + percentile_disc(0.5) WITHIN GROUP (ORDER BY cost.unit_cost DESC)) * 0.5 AS median
  FROM product_cost AS cost
  WHERE cost.period_month >= :judged_from
    AND cost.unit_cost IS NOT NULL
  GROUP BY cost.period_month, cost.product_key, cost.billing_currency
  HAVING count(*) >= :peers
)

SELECT
  'unit-cost-peers',
  cost.entity_key,
  cost.period_month,
  cost.domain_key,
  cost.product_key,
  cost.billing_currency,
  cost.unit_cost,
  peer.median,
  NULL,
  abs(cost.unit_cost - peer.median) * cost.consumed_quantity
FROM product_cost AS cost
INNER JOIN peer USING (period_month, product_key, billing_currency)
WHERE abs(cost.unit_cost - peer.median) > :peer_share * abs(peer.median)
