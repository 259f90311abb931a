-- Two entities' slices as imports leave them: atlas in 2024-09, boreal in 2024-09 and (partial) 2024-10.
-- One application's id is a spreadsheet formula, one slice holds two currencies, one run was rejected.

INSERT INTO ledger.dim_entity (entity_id) VALUES ('atlas'), ('boreal');
INSERT INTO ledger.dim_domain (domain_id, label) VALUES ('compute', 'Compute'), ('storage', 'Storage');
INSERT INTO ledger.dim_product (product_id, label, domain_key, unit, kind)
SELECT product.product_id, product.label, domain.domain_key, product.unit, 'direct'
FROM (VALUES ('vm', 'Virtual machine', 'compute', 'Hours'),
             ('disk', 'Disk', 'storage', 'GB-Months')) AS product (product_id, label, domain_id, unit)
JOIN ledger.dim_domain AS domain USING (domain_id);
INSERT INTO ledger.dim_application (application_id) VALUES ('shop'), ('=cmd()');

SELECT ledger.ensure_month('2024-09-01'), ledger.ensure_month('2024-10-01');

INSERT INTO ledger.fact_charge (
  period_month, application_key, product_key, entity_key, domain_key, allocation, charge_category,
  billing_currency, consumed_quantity, billed_cost, effective_cost)
SELECT
  charge.period_month, application.application_key, product.product_key, entity.entity_key,
  product.domain_key, charge.allocation, 'u', charge.billing_currency, charge.consumed_quantity,
  charge.billed_cost, charge.effective_cost
FROM (VALUES
  ('atlas', date '2024-09-01', 'shop', 'vm', 'd'::"char", 'USD', 10, 18.00663861840, 17.5),
  ('atlas', '2024-09-01', '=cmd()', 'disk', 'i', 'USD', 2, -0.1, 0.000000000000000001),
  ('boreal', '2024-09-01', 'shop', 'vm', 'd', 'USD', 3, 2.27358811059, 2.2),
  ('boreal', '2024-09-01', 'shop', 'disk', 'd', 'EUR', 4, 5, 5),
  ('boreal', '2024-10-01', 'shop', 'vm', 'd', 'USD', 1, 0.24, 0.24)
) AS charge (entity_id, period_month, application_id, product_id, allocation, billing_currency,
             consumed_quantity, billed_cost, effective_cost)
JOIN ledger.dim_entity AS entity USING (entity_id)
JOIN ledger.dim_application AS application USING (application_id)
JOIN ledger.dim_product AS product USING (product_id);

INSERT INTO ledger.product_month
SELECT period_month, product_key, entity_key, domain_key, allocation, billing_currency, count(*),
  sum(consumed_quantity), sum(billed_cost), sum(effective_cost)
FROM ledger.fact_charge
GROUP BY period_month, product_key, entity_key, domain_key, allocation, billing_currency;

INSERT INTO ledger.application_month
SELECT period_month, application_key, entity_key, billing_currency, count(*), sum(billed_cost),
  sum(effective_cost)
FROM ledger.fact_charge
GROUP BY period_month, application_key, entity_key, billing_currency;

INSERT INTO ledger.domain_application_month
SELECT period_month, application_key, entity_key, domain_key, allocation, billing_currency, count(*),
  sum(billed_cost), sum(effective_cost)
FROM ledger.fact_charge
GROUP BY period_month, application_key, entity_key, domain_key, allocation, billing_currency;

REFRESH MATERIALIZED VIEW ledger.allocation_month;
REFRESH MATERIALIZED VIEW ledger.domain_month;
REFRESH MATERIALIZED VIEW ledger.entity_month;
UPDATE ledger.view_state SET as_of = '2024-10-05T02:15:00Z';

INSERT INTO ledger.slice (
  entity_key, period_month, run_id, export_seq, period_status, pricing_view, referential_version,
  charges, loaded_at)
SELECT entity_key, period_month, run_id, export_seq, period_status, 'standard', 1, charges, loaded_at
FROM (VALUES
  ('atlas', date '2024-09-01', uuid '00000000-0000-4000-8000-000000000001', 1, 'final', 2,
   timestamptz '2024-10-05T02:10:00Z'),
  ('boreal', '2024-09-01', '00000000-0000-4000-8000-000000000002', 1, 'final', 2, '2024-10-05T02:11:00Z'),
  ('boreal', '2024-10-01', '00000000-0000-4000-8000-000000000003', 1, 'partial', 1, '2024-10-05T02:12:00Z')
) AS slice (entity_id, period_month, run_id, export_seq, period_status, charges, loaded_at)
JOIN ledger.dim_entity USING (entity_id);

INSERT INTO ledger.slice_run (
  entity_key, period_month, run_id, export_seq, period_status, pricing_view, referential_version,
  charges, stood_from)
SELECT entity_key, period_month, run_id, export_seq, period_status, pricing_view,
  referential_version, charges, loaded_at
FROM ledger.slice;

INSERT INTO ledger.group_ingestion_runs (
  entity_id, period_month, run_id, export_seq, period_status, pricing_view, referential_version,
  manifest_sha256, status, reason, rows_loaded, violation_count, violations, received_at, decided_at)
VALUES
  ('atlas', '2024-09-01', '00000000-0000-4000-8000-000000000001', 1, 'final', 'standard', 1, 'a1',
   'LOADED', 'slice replaced', 2, 0, '[]', '2024-10-05T02:09:00Z', '2024-10-05T02:10:00Z'),
  ('boreal', '2024-09-01', '00000000-0000-4000-8000-000000000002', 1, 'final', 'standard', 1, 'b1',
   'LOADED', 'slice replaced', 2, 0, '[]', '2024-10-05T02:10:00Z', '2024-10-05T02:11:00Z'),
  ('boreal', '2024-10-01', '00000000-0000-4000-8000-000000000003', 1, 'partial', 'standard', 1, 'b2',
   'LOADED', 'slice replaced', 1, 0, '[]', '2024-10-05T02:11:00Z', '2024-10-05T02:12:00Z'),
  ('atlas', '2024-09-01', '00000000-0000-4000-8000-000000000004', 2, 'final', 'standard', 1, 'a2',
   'REJECTED', '1 violation', 0, 1,
   '[{"code": "unknown-product", "message": "product gpu is not in referential 1", "file": "f.csv", "row": 7, "column": "product_id", "value": "gpu"}]',
   '2024-10-05T02:13:00Z', '2024-10-05T02:14:00Z');

INSERT INTO ledger.ingestion_attempt (
  entity_id, manifest_file, manifest_sha256, period_month, run_id, status, reason, violation_count,
  violations, received_at, decided_at, filed_at)
SELECT
  entity_id, 'atlas_2024-09_' || run_id || '.manifest.json', manifest_sha256, period_month, run_id,
  status, reason, violation_count, violations, received_at, decided_at, decided_at
FROM ledger.group_ingestion_runs
WHERE status = 'REJECTED';
