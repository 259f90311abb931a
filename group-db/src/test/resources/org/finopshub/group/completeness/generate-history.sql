-- Sixty months of thirty entities, 500 applications and 20 products each: 1,800 slices with the rollups
-- an assessment reads. Run once, in an empty ledger with products vm-1 to vm-20.
INSERT INTO ledger.dim_entity (entity_id)
SELECT 'entity-' || number
FROM generate_series(1, 30) AS number;

INSERT INTO ledger.dim_application (application_id)
SELECT 'app-' || number
FROM generate_series(1, 500) AS number;

INSERT INTO ledger.application_month
SELECT
  month.day::date,
  application.application_key,
  entity.entity_key,
  'USD',
  10,
  0.000001 * (1 + (application.application_key * 7919 + entity.entity_key) % 1000003),
  0.000001 * (1 + (application.application_key * 104729 + entity.entity_key) % 1000003)
FROM generate_series(timestamp '2021-07-01', '2026-06-01', interval '1 month') AS month (day)
CROSS JOIN ledger.dim_entity AS entity
CROSS JOIN ledger.dim_application AS application;

INSERT INTO ledger.product_month
SELECT
  month.day::date,
  product.product_key,
  entity.entity_key,
  product.domain_key,
  'd',
  'USD',
  250,
  1000,
  0.000001 * (1 + (product.product_key * 7919 + entity.entity_key) % 1000003),
  0.000001 * (1 + (product.product_key * 104729 + entity.entity_key) % 1000003)
FROM generate_series(timestamp '2021-07-01', '2026-06-01', interval '1 month') AS month (day)
CROSS JOIN ledger.dim_entity AS entity
CROSS JOIN ledger.dim_product AS product
WHERE product.product_id ~ '^vm-[0-9]+$';

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
  period_month + interval '1 month 5 days'
FROM ledger.application_month
GROUP BY entity_key, period_month;

VACUUM ANALYZE;
