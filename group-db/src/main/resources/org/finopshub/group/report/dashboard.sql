-- A month at a glance: totals, domains, the products that changed most, and the months up to it.
-- Grain: part, its ids that are not null, and the currency shown.
-- Placeholders, from enums: costs, products (relations), measure, filters.
-- Parameters: from, previous, period (first days), convert_to (null = each in its own currency),
-- movers (most per currency, which are never held against each other), the filters' values.
-- What has no rate stays in its own currency. Exact: only percents are rounded.
-- Thousands of products are held against each other by their keys; ids are for those shown.
WITH in_force AS (
  SELECT
    rate.entity_id,
    rate.period_month,
    rate.currency AS billing_currency,
    rate.rate
  FROM api.rate_in_force AS rate
  WHERE rate.to_currency = CAST(:convert_to AS text)
    AND rate.period_month BETWEEN :from AND :period
),

of_domains AS (
  SELECT
    cost.period_month,
    cost.entity_id,
    cost.domain_id,
    CASE
      WHEN in_force.rate IS NULL THEN cost.billing_currency
      ELSE CAST(:convert_to AS text)
    END AS currency,
    cost.{measure} * coalesce(in_force.rate, 1) AS cost
  FROM {costs} AS cost
  LEFT JOIN in_force USING (entity_id, period_month, billing_currency)
  WHERE cost.period_month BETWEEN :from AND :period
    {filters}
),

of_products AS (
  SELECT
    cost.product_key,
    cost.entity_key,
    cost.domain_key,
    CASE
      WHEN in_force.rate IS NULL THEN cost.billing_currency
      ELSE CAST(:convert_to AS text)
    END COLLATE "C" AS currency,
    sum(
      CASE cost.period_month WHEN :period THEN cost.{measure} * coalesce(in_force.rate, 1) ELSE 0 END
    ) AS cost,
    sum(
      CASE cost.period_month WHEN :period THEN 0 ELSE cost.{measure} * coalesce(in_force.rate, 1) END
    ) AS previous_cost
  FROM {products} AS cost
  LEFT JOIN in_force USING (entity_id, period_month, billing_currency)
  WHERE cost.period_month BETWEEN :previous AND :period
    {filters}
  GROUP BY 1, 2, 3, 4
),

mover AS (
  SELECT
    of_products.*,
    rank() OVER (PARTITION BY currency ORDER BY abs(cost - previous_cost) DESC) AS place
  FROM of_products
  WHERE cost <> previous_cost
),

compared AS (
  SELECT
    CASE grouping(domain_id) WHEN 1 THEN 'total' ELSE 'domain' END AS part,
    NULL AS entity_id,
    domain_id,
    NULL AS product_id,
    currency,
    coalesce(sum(cost) FILTER (WHERE period_month = :period), 0) AS cost,
    coalesce(sum(cost) FILTER (WHERE period_month = :previous), 0) AS previous_cost,
    NULL AS place
  FROM of_domains
  WHERE period_month >= :previous
  GROUP BY currency, GROUPING SETS ((), (domain_id))
  UNION ALL
  SELECT
    'mover' AS part,
    entity.entity_id,
    domain.domain_id,
    product.product_id,
    mover.currency,
    mover.cost,
    mover.previous_cost,
    row_number() OVER (
      PARTITION BY mover.currency
      ORDER BY mover.place, entity.entity_id, product.product_id, domain.domain_id
    ) AS place
  FROM mover
  INNER JOIN api.dim_entity AS entity USING (entity_key)
  INNER JOIN api.dim_domain AS domain USING (domain_key)
  INNER JOIN api.dim_product AS product USING (product_key)
  WHERE mover.place <= :movers
)

SELECT
  part,
  NULL AS period_month,
  entity_id,
  domain_id,
  product_id,
  currency,
  cost,
  previous_cost,
  cost - previous_cost AS change,
  round(100 * (cost - previous_cost) / nullif(abs(previous_cost), 0), 4) AS change_percent,
  place
FROM compared
WHERE place IS NULL
  OR place <= :movers
UNION ALL
SELECT
  'month' AS part,
  period_month,
  entity_id,
  NULL AS domain_id,
  NULL AS product_id,
  currency,
  sum(cost) AS cost,
  NULL AS previous_cost,
  NULL AS change,
  NULL AS change_percent,
  NULL AS place
FROM of_domains
GROUP BY period_month, entity_id, currency
ORDER BY part, currency, period_month, place, cost DESC, entity_id, domain_id
