-- Two months of ten entities, 250 applications each with 500 products, direct and shared: 5 million
-- facts with their rollups, as imports leave them. Run once, in an empty ledger with products vm-1 to
-- vm-500.
SELECT ledger.ensure_month('2026-05-01'), ledger.ensure_month('2026-06-01');

INSERT INTO ledger.dim_entity (entity_id)
SELECT 'entity-' || number
FROM generate_series(1, 10) AS number;

INSERT INTO ledger.dim_application (application_id)
SELECT 'app-' || number
FROM generate_series(1, 2500) AS number;

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
  month.period_month,
  application.application_key,
  product.product_key,
  entity.entity_key,
  product.domain_key,
  allocation.code,
  'u',
  CASE entity.entity_key % 3 WHEN 0 THEN 'EUR' ELSE 'USD' END,
  0.001 * (1 + (application.application_key * 37 + product.product_key * 11 + month.number) % 1009),
  0.000000001 * ((application.application_key * 7919 + product.product_key) % 1000003),
  0.000000001 * ((application.application_key * 104729 + month.number * 31) % 1000003)
FROM (VALUES (date '2026-05-01', 1), ('2026-06-01', 2)) AS month (period_month, number)
CROSS JOIN ledger.dim_application AS application
INNER JOIN ledger.dim_entity AS entity
  ON entity.entity_id = 'entity-' || (1 + application.application_key % 10)
CROSS JOIN ledger.dim_product AS product
CROSS JOIN (VALUES ('d'::"char"), ('i')) AS allocation (code)
WHERE product.product_id ~ '^vm-[0-9]+$';

INSERT INTO ledger.product_month
SELECT
  period_month,
  product_key,
  entity_key,
  domain_key,
  allocation,
  billing_currency,
  count(*),
  sum(consumed_quantity),
  sum(billed_cost),
  sum(effective_cost)
FROM ledger.fact_charge
GROUP BY period_month, product_key, entity_key, domain_key, allocation, billing_currency;

INSERT INTO ledger.application_month
SELECT
  period_month,
  application_key,
  entity_key,
  billing_currency,
  count(*),
  sum(billed_cost),
  sum(effective_cost)
FROM ledger.fact_charge
GROUP BY period_month, application_key, entity_key, billing_currency;

INSERT INTO ledger.slice (
  entity_key,
  period_month,
  run_id,
  export_seq,
  period_status,
  pricing_view,
  referential_version,
  charges,
  loaded_at
)
SELECT
  entity_key,
  period_month,
  gen_random_uuid(),
  1,
  'final',
  'group-2026',
  1,
  sum(charges),
  '2026-07-05T00:00:00Z'
FROM ledger.application_month
GROUP BY entity_key, period_month;

INSERT INTO ledger.slice_run (
  entity_key,
  period_month,
  run_id,
  export_seq,
  period_status,
  pricing_view,
  referential_version,
  charges,
  stood_from
)
SELECT
  entity_key,
  period_month,
  run_id,
  export_seq,
  period_status,
  pricing_view,
  referential_version,
  charges,
  loaded_at
FROM ledger.slice;

VACUUM ANALYZE;
