-- Open a run. Parameters: run_id, entity_id, period, trigger, pricing_view, referential_version, inputs_sha256, started_at.
INSERT INTO mart.batch_runs (
    run_id,
    entity_id,
    period_month,
    status,
    trigger,
    pricing_view,
    referential_version,
    inputs_sha256,
    started_at
)
VALUES (
    :run_id,
    :entity_id,
    :period,
    'RUNNING',
    :trigger,
    :pricing_view,
    :referential_version,
    :inputs_sha256,
    :started_at
)
