-- What a pricing view makes of quantities. Grain: the same rows. A price holds for a month when it is
-- valid on the month's first day; a closed month is read with the prices it was closed with.
-- Exact: quantity times price is never rounded, so every grouping adds up to the same.
-- As-billed and unmapped products keep what was billed, in the currency it was billed in. What has
-- no price has no cost and says so.
-- Placeholders: costs (a relation), more (columns). Parameter: pricing_view.
SELECT
  cost.period_month,
  cost.entity_id,
  cost.domain_id,
  cost.product_id,
  {more}
  cost.allocation,
  CASE
    WHEN price.basis = 'as-billed' THEN cost.billing_currency
    ELSE in_force.currency
  END AS billing_currency,
  cost.consumed_unit,
  cost.consumed_quantity,
  CASE
    WHEN price.basis = 'as-billed' THEN cost.billed_cost
    ELSE cost.consumed_quantity * price.unit_price
  END AS effective_cost,
  price.basis IS NULL AS price_missing
FROM {costs} AS cost
INNER JOIN api.pricing_in_force AS in_force
  ON in_force.entity_key = cost.entity_key
  AND in_force.period_month = cost.period_month
  AND in_force.pricing_view = :pricing_view
LEFT JOIN api.price_or_billed AS price
  ON price.product_key = cost.product_key
  AND price.pricing_view = :pricing_view
  AND price.versions @> in_force.version
  AND price.valid @> cost.period_month
  AND (in_force.is_valid OR price.is_unmapped)
