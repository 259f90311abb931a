-- The file, read once: its lines summed up as they are spelled, then led to their applications, for many lines carry the
-- same tags and taking those apart costs more than all the rest. Grain: every column but the last three.
-- Session: once per file, over read_line. Tables: sub_account. Variables: tag_keys.
CREATE VIEW spelled AS
SELECT
    period_start,
    provider,
    service,
    sku,
    unit,
    charge_category,
    billing_currency,
    application,
    tags,
    sub_account,
    is_negative,
    is_unmeasured,
    cost_problem,
    quantity_problem,
    sum(quantity) AS quantity,
    sum(cost) AS cost,
    count(*) AS source_lines
FROM read_line
GROUP BY ALL;

CREATE VIEW attributed AS
SELECT
    spelled.*,
    is_given(tags) AND NOT is_object(tags) AS has_unreadable_tags,
    CASE
        WHEN has_unreadable_tags THEN NULL
        WHEN application IS NOT NULL THEN application
        WHEN is_given(tags) THEN coalesce(tagged(tags, getvariable('tag_keys')), sub_account.application_id)
        ELSE sub_account.application_id
    END AS asked_application
FROM spelled
LEFT JOIN sub_account ON sub_account.sub_account_id = bare(spelled.sub_account);

CREATE TABLE measured AS
SELECT
    period_start,
    provider,
    service,
    sku,
    unit,
    charge_category,
    billing_currency,
    CASE
        WHEN has_unreadable_tags THEN 'unreadable'
        WHEN asked_application IS NULL THEN 'pool'
        WHEN is_application(asked_application) THEN 'application'
        ELSE 'unreadable'
    END AS attribution,
    CASE WHEN is_application(asked_application) THEN asked_application END AS local_application_id,
    is_negative,
    is_unmeasured,
    cost_problem,
    quantity_problem,
    sum(quantity) AS quantity,
    sum(cost) AS cost,
    sum(source_lines)::BIGINT AS source_lines
FROM attributed
GROUP BY ALL;
