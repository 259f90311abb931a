-- One slice: 3,000 applications, 40 products of few domains and a share of ten domains each. Grain: charge. Parameters: entity_key, period_month.
WITH product AS (
  SELECT
    row_number() OVER (ORDER BY product_id) - 1 AS number,
    product_key,
    domain_key
  FROM ledger.dim_product
  WHERE product_id LIKE 'product-%'
), application AS (
  SELECT
    row_number() OVER (ORDER BY application_id) - 1 AS number,
    application_key
  FROM ledger.dim_application
  WHERE application_id LIKE 'app-history-%'
)

INSERT INTO ledger.fact_charge (
  period_month,
  application_key,
  product_key,
  entity_key,
  domain_key,
  allocation,
  charge_category,
  billing_currency,
  consumed_quantity,
  billed_cost,
  effective_cost
)
SELECT
  CAST(:period_month AS date),
  application.application_key,
  product.product_key,
  :entity_key,
  product.domain_key,
  CASE WHEN nth < 40 THEN 'd' ELSE 'i' END,
  'u',
  'USD',
  round(((application.number * 7919 + nth * 104729) % 1000003)::numeric / 1000, 6),
  round(((application.number * 6151 + nth * 15485863) % 1000003)::numeric / 7000, 12),
  round(((application.number * 6151 + nth * 15485863) % 1000003)::numeric / 6000, 10)
FROM application
CROSS JOIN generate_series(0, 49) AS nth
INNER JOIN product
  ON product.number = CASE
    WHEN nth < 40 THEN (application.number * 7 + nth) % 500
    ELSE (application.number + nth * 50) % 500
  END
