-- Unit costs far from the entity's own past: from its median by more than some median absolute
-- deviations, and by more than a share of it, since a price that never moved deviates by nothing.
-- Grain: slice x product x currency. Medians are exact, see find-unit-cost-peers.
-- Parameters: judged_from, history (months), past_months (fewest), deviations, history_share.
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
WITH past AS (
  SELECT
    cost.entity_key,
    cost.period_month,
    cost.product_key,
    cost.billing_currency,
    earlier.unit_cost
  FROM product_cost AS cost
  INNER JOIN product_cost AS earlier
    ON earlier.entity_key = cost.entity_key
    AND earlier.product_key = cost.product_key
    AND earlier.billing_currency = cost.billing_currency
    AND earlier.period_month < cost.period_month
    AND earlier.period_month >= cost.period_month - make_interval(months => :history)
  WHERE cost.period_month >= :judged_from
    AND cost.unit_cost IS NOT NULL
    AND earlier.unit_cost IS NOT NULL
),

middle AS (
  SELECT
    past.entity_key,
    past.period_month,
    past.product_key,
    past.billing_currency,
    (percentile_disc(0.5) WITHIN GROUP (ORDER BY past.unit_cost)
      + percentile_disc(0.5) WITHIN GROUP (ORDER BY past.unit_cost DESC)) * 0.5 AS median
  FROM past
  GROUP BY past.entity_key, past.period_month, past.product_key, past.billing_currency
  HAVING count(*) >= :past_months
),

deviation AS (
  SELECT
    middle.entity_key,
    middle.period_month,
    middle.product_key,
    middle.billing_currency,
    middle.median,
    abs(past.unit_cost - middle.median) AS off
  FROM past
  INNER JOIN middle USING (entity_key, period_month, product_key, billing_currency)
),

spread AS (
  SELECT
    deviation.entity_key,
    deviation.period_month,
    deviation.product_key,
    deviation.billing_currency,
    deviation.median,
    (percentile_disc(0.5) WITHIN GROUP (ORDER BY deviation.off)
      + percentile_disc(0.5) WITHIN GROUP (ORDER BY deviation.off DESC)) * 0.5 AS mad
  FROM deviation
  GROUP BY
    deviation.entity_key,
    deviation.period_month,
    deviation.product_key,
    deviation.billing_currency,
    deviation.median
)

SELECT
  'unit-cost-history',
  cost.entity_key,
  cost.period_month,
  cost.domain_key,
  cost.product_key,
  cost.billing_currency,
  cost.unit_cost,
  spread.median,
  spread.mad,
  abs(cost.unit_cost - spread.median) * cost.consumed_quantity
FROM product_cost AS cost
INNER JOIN spread USING (entity_key, period_month, product_key, billing_currency)
WHERE abs(cost.unit_cost - spread.median) > :deviations * spread.mad
  AND abs(cost.unit_cost - spread.median) > :history_share * abs(spread.median)
