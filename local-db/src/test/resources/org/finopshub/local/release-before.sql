-- September as the release before left it: two charges, computed, shown, sent and accepted. Grain: month.
DO $$
DECLARE
    september CONSTANT date := '2024-09-01';
    run       CONSTANT uuid := '0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f';
    done_at   CONSTANT timestamptz := '2024-10-05T02:11:09Z';
BEGIN
    PERFORM mart.ensure_month(september);
    INSERT INTO mart.referential (version, content_hash, loaded_at)
    VALUES (1, 'of the release before', done_at);
    INSERT INTO mart.batch_runs (
        run_id, entity_id, period_month, status, trigger, pricing_view, referential_version, inputs_sha256, started_at,
        finished_at
    )
    VALUES (run, 'atlas', september, 'DONE', 'schedule', 'list-2024', 1, 'x', done_at, done_at);
    INSERT INTO mart.fact_quantity (
        period_month, run_id, consumed_quantity, billed_cost, application_id, domain_id, product_id, allocation,
        charge_category, consumed_unit, billing_currency
    )
    VALUES
        (september, run, 10, 3.000000000000000001, 'web', 'compute', 'vm', 'direct', 'usage', 'Hours', 'USD'),
        (september, run, 2, 2, 'web', 'compute', 'cluster', 'indirect', 'usage', 'Hours', 'USD');
    INSERT INTO mart.fact_cost (period_month, fact_id, run_id, pricing_view, effective_cost)
    SELECT september, fact_id, run, 'list-2024', CASE allocation WHEN 'direct' THEN 5.5 ELSE 2 END
      FROM mart.fact_quantity;
    INSERT INTO mart.current_run (period_month, run_id, shown_since)
    VALUES (september, run, done_at);
    INSERT INTO mart.application_month (
        entity_id, period_month, application_id, billing_currency, billed_cost, effective_cost
    )
    VALUES ('atlas', september, 'web', 'USD', 5.000000000000000001, 7.5);
    INSERT INTO mart.domain_application_month (
        entity_id, period_month, domain_id, application_id, allocation, billing_currency, billed_cost, effective_cost
    )
    VALUES
        ('atlas', september, 'compute', 'web', 'direct', 'USD', 3.000000000000000001, 5.5),
        ('atlas', september, 'compute', 'web', 'indirect', 'USD', 2, 2);
    INSERT INTO mart.product_month (
        entity_id, period_month, domain_id, product_id, allocation, billing_currency, consumed_unit, consumed_quantity,
        billed_cost, effective_cost
    )
    VALUES
        ('atlas', september, 'compute', 'vm', 'direct', 'USD', 'Hours', 10, 3.000000000000000001, 5.5),
        ('atlas', september, 'compute', 'cluster', 'indirect', 'USD', 'Hours', 2, 2, 2);
    INSERT INTO mart.export_runs (
        run_id, entity_id, period_month, export_seq, period_status, directory, file_names, rows_exported, status, queued_at,
        next_attempt_at, sent_at, closed_at, receipt_status
    )
    VALUES (
        run, 'atlas', september, 1, 'final', 'outgoing', '{}', 2, 'ACCEPTED', done_at, done_at, done_at, done_at, 'LOADED'
    );
    REFRESH MATERIALIZED VIEW mart.domain_month;
    REFRESH MATERIALIZED VIEW mart.month_total;
END
$$
