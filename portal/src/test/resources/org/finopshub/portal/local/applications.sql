-- A synchronised referential, a bundle that was refused, and usage of an application nobody mapped.
INSERT INTO mart.referential (version, content_hash, loaded_at, origin, official_version)
VALUES (2, 'r2', '2024-10-04T00:00:00Z', 'official', 7);
INSERT INTO mart.referential_bundle (file_name, bytes, modified_at, decided_at, outcome, code, reason)
VALUES ('referential-8.zip', 10, '2024-10-05T00:00:00Z', '2024-10-05T00:01:00Z', 'refused', 'bundle-signature',
        'The entity has no key mallory-1');

INSERT INTO mart.application (application_id, catalog_ref, owner, system, lifecycle, first_seen_at, last_seen_at, gone_at)
VALUES ('crm', 'component:default/crm', 'group:default/sales', 'customer', 'production', '2024-01-01T00:00:00Z',
        '2024-10-01T00:00:00Z', NULL),
       ('old', 'component:default/old', NULL, NULL, 'deprecated', '2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z',
        '2024-02-02T00:00:00Z');

INSERT INTO mart.finding (period_month, run_id, code, severity, subject, detail, source_lines, billed_cost, billing_currency)
VALUES ('2024-09-01', '00000000-0000-4000-8000-000000000001', 'unmapped-application', 'warning', 'tmp', '', 1, 2.5, 'USD'),
       ('2024-09-01', '00000000-0000-4000-8000-000000000001', 'unmapped-application', 'warning', 'crm', '', 3, 40.10, 'USD'),
       ('2024-10-01', '00000000-0000-4000-8000-000000000002', 'unmapped-application', 'warning', 'crm', '', 3, 99, 'USD');
