-- Two years of ten entities, 420 applications each with 50 charges a month: 5 million facts, as imports leave
-- them but for their rollups. Run once, in an empty ledger.
SELECT ledger.ensure_month(month::date)
FROM generate_series(date '2024-01-01', date '2025-12-01', interval '1 month') AS month;

INSERT INTO ledger.dim_entity (entity_id)
SELECT 'entity-' || lpad(number::text, 2, '0')
FROM generate_series(1, 10) AS number;

INSERT INTO ledger.dim_domain (domain_id, label)
SELECT
  'domain-' || lpad(number::text, 2, '0'),
  'Domain ' || number
FROM generate_series(1, 20) AS number;

INSERT INTO ledger.dim_product (product_id, label, domain_key, unit, kind)
SELECT
  'product-' || lpad(number::text, 3, '0'),
  'Product ' || number,
  domain.domain_key,
  'Hours',
  'direct'
FROM generate_series(0, 499) AS number
INNER JOIN ledger.dim_domain AS domain
  ON domain.domain_id = 'domain-' || lpad((1 + number / 25)::text, 2, '0');

INSERT INTO ledger.dim_application (application_id)
SELECT 'app-' || lpad(number::text, 4, '0')
FROM generate_series(0, 4199) AS number;

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
  month.first_day::date,
  application.application_key,
  product.product_key,
  entity.entity_key,
  product.domain_key,
  CASE WHEN nth < 40 THEN 'd' ELSE 'i' END,
  'u',
  CASE entity.entity_key % 3 WHEN 0 THEN 'EUR' ELSE 'USD' END,
  0.001 * (1 + (application.application_key * 37 + nth * 11) % 1009),
  0.001 * ((application.application_key * 7919 + nth * 31) % 100003),
  0.001 * ((application.application_key * 104729 + nth * 31) % 100003)
FROM generate_series(date '2024-01-01', date '2025-12-01', interval '1 month') AS month (first_day)
CROSS JOIN ledger.dim_application AS application
INNER JOIN ledger.dim_entity AS entity
  ON entity.entity_id = 'entity-' || lpad((1 + application.application_key % 10)::text, 2, '0')
CROSS JOIN generate_series(0, 49) AS nth
INNER JOIN ledger.dim_product AS product
  ON product.product_id = 'product-' || lpad(((application.application_key * 7 + nth) % 500)::text, 3, '0');

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
  month.first_day,
  gen_random_uuid(),
  1,
  'final',
  'group-2024',
  1,
  21000,
  '2024-10-05T02:15:00Z'
FROM generate_series(date '2024-01-01', date '2025-12-01', interval '1 month') AS month (first_day)
CROSS JOIN ledger.dim_entity;

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
