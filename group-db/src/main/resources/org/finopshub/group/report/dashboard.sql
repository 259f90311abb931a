-- A month at a glance: totals, domains, the products that changed most, and the months up to it.
-- Grain: part, its ids that are not null, and the currency shown.
-- Placeholders, from enums: costs, products (relations), measure, filters.
-- Parameters: from, previous, period (first days), convert_to (null = each in its own currency),
-- movers (most per currency, which are never held against each other), the filters' values.
-- What has no rate stays in its own currency. Exact: only percents are rounded.
WITH cell AS (
  SELECT
    period_month,
    entity_id,
    domain_id,
    NULL AS product_id,
    billing_currency,
    {measure} AS cost
  FROM {costs}
  WHERE period_month BETWEEN :from AND :period
    {filters}
  UNION ALL
  SELECT
    period_month,
    entity_id,
    domain_id,
    product_id,
    billing_currency,
    {measure} AS cost
  FROM {products}
  WHERE period_month BETWEEN :previous AND :period
    {filters}
),

shown AS (
  SELECT
    cell.period_month,
    cell.entity_id,
    cell.domain_id,
    cell.product_id,
    CASE
      WHEN in_force.rate IS NULL THEN cell.billing_currency
      ELSE CAST(:convert_to AS text)
    END AS currency,
    cell.cost * coalesce(in_force.rate, 1) AS cost
  FROM cell
  LEFT JOIN api.rate_in_force AS in_force
    ON in_force.entity_id = cell.entity_id
    AND in_force.period_month = cell.period_month
    AND in_force.currency = cell.billing_currency
    AND in_force.to_currency = CAST(:convert_to AS text)
),

of_two_months AS (
  SELECT
    shown.entity_id,
    shown.domain_id,
    shown.product_id,
    shown.currency,
    CASE shown.period_month WHEN :period THEN shown.cost ELSE 0 END AS cost,
    CASE shown.period_month WHEN :period THEN 0 ELSE shown.cost END AS previous_cost
  FROM shown
  WHERE shown.period_month >= :previous
),

compared AS (
  SELECT
    CASE grouping(domain_id) WHEN 1 THEN 'total' ELSE 'domain' END AS part,
    NULL AS entity_id,
    domain_id,
    NULL AS product_id,
    currency,
    sum(cost) AS cost,
    sum(previous_cost) AS previous_cost
  FROM of_two_months
  WHERE product_id IS NULL
  GROUP BY currency, GROUPING SETS ((), (domain_id))
  UNION ALL
  SELECT
    'mover' AS part,
    entity_id,
    domain_id,
    product_id,
    currency,
    sum(cost) AS cost,
    sum(previous_cost) AS previous_cost
  FROM of_two_months
  WHERE product_id IS NOT NULL
  GROUP BY entity_id, domain_id, product_id, currency
  HAVING sum(cost) <> sum(previous_cost)
),

ranked AS (
  SELECT
    compared.*,
    row_number() OVER (
      PARTITION BY part, currency
      ORDER BY abs(cost - previous_cost) DESC, entity_id, product_id
    ) AS rank
  FROM compared
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
  CASE part WHEN 'mover' THEN rank END AS rank
FROM ranked
WHERE part <> 'mover'
  OR rank <= :movers
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
  NULL AS rank
FROM shown
WHERE product_id IS NULL
GROUP BY period_month, entity_id, currency
ORDER BY part, currency, period_month, rank, cost DESC, entity_id, domain_id
