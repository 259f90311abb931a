-- The facts behind September in mart.sql, what shop and an oddly named application cost in August, and
-- what the catalog says of them.

SELECT mart.ensure_month('2024-09-01');
INSERT INTO mart.fact_quantity (
    period_month, fact_id, run_id, consumed_quantity, billed_cost, application_id, domain_id, product_id, allocation,
    charge_category, consumed_unit, billing_currency)
VALUES
    ('2024-09-01', 1, '00000000-0000-4000-8000-000000000001', 10, 18.00663861840, 'shop', 'compute', 'vm', 'direct',
     'usage', 'Hours', 'USD'),
    ('2024-09-01', 2, '00000000-0000-4000-8000-000000000001', 2, -0.1, '=cmd()', 'storage', 'disk', 'indirect',
     'usage', 'GB-Months', 'USD');
INSERT INTO mart.fact_cost (period_month, fact_id, run_id, pricing_view, effective_cost)
VALUES
    ('2024-09-01', 1, '00000000-0000-4000-8000-000000000001', 'standard', 17.5),
    ('2024-09-01', 2, '00000000-0000-4000-8000-000000000001', 'standard', 0.000000000000000001);

INSERT INTO mart.domain_application_month (
    entity_id, period_month, domain_id, application_id, allocation, billing_currency, billed_cost, effective_cost)
VALUES ('atlas', '2024-08-01', 'compute', 'shop', 'direct', 'USD', 14, 14),
       ('atlas', '2024-08-01', 'compute', 'team/a;b%2F &#?', 'direct', 'USD', 3, 3);
INSERT INTO mart.application_month (
    entity_id, period_month, application_id, billing_currency, billed_cost, effective_cost)
VALUES ('atlas', '2024-08-01', 'team/a;b%2F &#?', 'USD', 3, 3);

INSERT INTO mart.application (application_id, catalog_ref, owner, system, lifecycle, first_seen_at, last_seen_at)
VALUES ('shop', 'component:default/shop', 'group:default/sales', 'customer', 'production', '2024-01-01T00:00:00Z',
        '2024-10-01T00:00:00Z');
