-- One computed and published month of atlas, and a failed run of the month after.

INSERT INTO mart.referential (version, content_hash, loaded_at) VALUES (1, 'r1', '2024-10-01T00:00:00Z');

INSERT INTO mart.pricing_view (version, pricing_view, label, currency) VALUES (1, 'own-eur', 'Our own, in euro', 'EUR');
INSERT INTO mart.price (version, pricing_view, product_id, basis, unit_price) VALUES (1, 'own-eur', 'vm', 'unit-price', 0.1);

INSERT INTO mart.batch_runs (
    run_id, entity_id, period_month, status, trigger, pricing_view, referential_version, inputs_sha256,
    lines_taken, lines_unmapped, started_at, finished_at, error)
VALUES
    ('00000000-0000-4000-8000-000000000001', 'atlas', '2024-09-01', 'DONE', 'schedule', 'standard', 1, 'i1',
     100, 3, '2024-10-05T02:00:00Z', '2024-10-05T02:05:00Z', NULL),
    ('00000000-0000-4000-8000-000000000002', 'atlas', '2024-10-01', 'FAILED', 'command', 'standard', 1, 'i2',
     NULL, NULL, '2024-10-05T03:00:00Z', '2024-10-05T03:01:00Z', 'no price of vm in 2024-10');
INSERT INTO mart.batch_run_step (run_id, step, finished_at, seconds)
VALUES ('00000000-0000-4000-8000-000000000001', 'direct-quantities', '2024-10-05T02:01:00Z', 1.250),
       ('00000000-0000-4000-8000-000000000001', 'valuation', '2024-10-05T02:02:00Z', 0.750);
INSERT INTO mart.current_run (period_month, run_id, shown_since)
VALUES ('2024-09-01', '00000000-0000-4000-8000-000000000001', '2024-10-05T02:05:00Z');

INSERT INTO mart.product_month (
    entity_id, period_month, domain_id, product_id, allocation, billing_currency, consumed_unit, consumed_quantity,
    billed_cost, effective_cost)
VALUES ('atlas', '2024-09-01', 'compute', 'vm', 'direct', 'USD', 'Hours', 10, 18.00663861840, 17.5),
       ('atlas', '2024-09-01', 'storage', 'disk', 'indirect', 'USD', 'GB-Months', 2, -0.1, 0.000000000000000001);
INSERT INTO mart.application_month (
    entity_id, period_month, application_id, billing_currency, billed_cost, effective_cost)
VALUES ('atlas', '2024-09-01', 'shop', 'USD', 18.00663861840, 17.5),
       ('atlas', '2024-09-01', '=cmd()', 'USD', -0.1, 0.000000000000000001);
INSERT INTO mart.domain_application_month (
    entity_id, period_month, domain_id, application_id, allocation, billing_currency, billed_cost, effective_cost)
VALUES ('atlas', '2024-09-01', 'compute', 'shop', 'direct', 'USD', 18.00663861840, 17.5),
       ('atlas', '2024-09-01', 'storage', '=cmd()', 'indirect', 'USD', -0.1, 0.000000000000000001);

REFRESH MATERIALIZED VIEW mart.domain_month;
REFRESH MATERIALIZED VIEW mart.month_total;
INSERT INTO mart.view_refresh (view_name, refreshed_at)
VALUES ('domain_month', '2024-10-05T02:06:00Z'), ('month_total', '2024-10-05T02:06:00Z');

INSERT INTO mart.export_runs (
    run_id, entity_id, period_month, export_seq, period_status, directory, file_names, rows_exported, status, attempts,
    queued_at, next_attempt_at, sent_at, closed_at, receipt_status, violation_count, violations)
VALUES
    ('00000000-0000-4000-8000-000000000001', 'atlas', '2024-09-01', 1, 'final', 'outgoing', '{}', 2, 'REJECTED', 1,
     '2024-10-05T02:07:00Z', '2024-10-05T02:07:00Z', '2024-10-05T02:08:00Z', '2024-10-05T02:09:00Z', 'REJECTED', 1,
     '[{"code": "unknown-product", "message": "product disk is not in referential 1", "file": "f.csv", "row": 2, "column": "product_id", "value": "disk"}]');

INSERT INTO mart.conformity_finding (
    period_month, code, severity, subject, detail, billed_cost, billing_currency, rows_concerned, since, last_seen_at,
    resolved_at)
VALUES
    ('2024-09-01', 'unmapped-application', 'warning', 'crm-old', 'No mapping rule knows it', 37.2, 'USD', 2,
     '2024-09-05T02:00:00Z', '2024-10-05T02:00:00Z', NULL),
    (NULL, 'label-drift', 'info', 'vm', 'Called otherwise', NULL, NULL, 0,
     '2024-09-05T02:00:00Z', '2024-10-05T02:00:00Z', '2024-10-06T02:00:00Z');
