-- One finding both sides have, one the entity alone reported, one it found synchronising; a product and an application that moved.
INSERT INTO ledger.finding (
  entity_id, period_month, run_id, code, severity, subject, detail, found_by, since, billed_cost, billing_currency,
  charges, found_at)
VALUES
  ('atlas', '2024-09-01', '00000000-0000-4000-8000-000000000001', 'product-domain', 'error', 'vm', 'by the group',
   'group', '2024-10-05T02:10:00Z', 18.006638618400000000, 'USD', 12, '2024-10-05T02:10:00Z'),
  ('atlas', '2024-09-01', '00000000-0000-4000-8000-000000000001', 'product-domain', 'error', 'vm', 'by the entity',
   'entity', '2024-09-05T02:10:00Z', 17, 'USD', 11, '2024-10-05T02:10:00Z'),
  ('atlas', '2024-09-01', '00000000-0000-4000-8000-000000000001', 'label-drift', 'info', '=disk', 'by the entity',
   'entity', '2024-09-06T02:10:00Z', NULL, NULL, 0, '2024-10-05T02:10:00Z'),
  ('boreal', NULL, NULL, 'price-deviation', 'warning', 'vm', 'by the entity', 'entity', '2024-08-01T02:10:00Z', NULL,
   NULL, 0, '2024-10-05T02:10:00Z');
INSERT INTO ledger.referential_version (version, content_sha256, content, loaded_at)
SELECT version, 'sha', '{"domains": [], "products": []}', '2024-09-01T00:00:00Z'
FROM generate_series(71, 72) AS version;
INSERT INTO ledger.product_crosswalk (product_id, domain_id, versions)
VALUES ('gpu', 'compute', '[71,72)'), ('gpu', 'accelerators', '[72,)'), ('tape', 'storage', '[71,)');
INSERT INTO ledger.application_crosswalk (
  entity_id, match, local_application_id, application_id, priority, valid, versions)
VALUES
  ('*', 'prefix', 'lab-', 'lab', 10, '(,)', '[71,)'),
  ('atlas', 'exact', 'crm-prod', 'crm', 100, '[2024-01-01,)', '[71,72)'),
  ('atlas', 'exact', 'crm-prod', 'sales', 100, '[2024-01-01,2025-01-01)', '[72,)'),
  ('boreal', 'pattern', 'web-\d+', 'web', 50, '(,)', '[72,)');
