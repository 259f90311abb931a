-- A plain usage file's columns under the names usage has here; one the file lacks is NULL, for it is in no_plain_column.
-- What has no cost costs nothing in the entity's currency. Grain: a line. Session: once per file, over file_line.
-- Variables: period, entity_currency.
CREATE TABLE no_plain_column (
    nth_line BIGINT,
    application_id VARCHAR,
    product_id VARCHAR,
    quantity VARCHAR,
    unit VARCHAR,
    billed_cost VARCHAR,
    billing_currency VARCHAR,
    charge_category VARCHAR
);

CREATE VIEW source_line AS
SELECT
    nth_line,
    getvariable('period') AS period_start,
    NULL::VARCHAR AS provider,
    NULL::VARCHAR AS service,
    product_id AS sku,
    unit,
    CASE WHEN is_given(charge_category) THEN charge_category ELSE 'usage' END AS charge_category,
    quantity AS consumed_quantity,
    NOT coalesce(is_given(charge_category), FALSE) OR lower(bare(charge_category)) = 'usage' AS needs_quantity,
    CASE WHEN is_given(billed_cost) THEN billed_cost ELSE '0' END AS billed_cost,
    CASE WHEN is_given(billing_currency) THEN billing_currency ELSE getvariable('entity_currency') END
        AS billing_currency,
    CASE WHEN is_given(application_id) THEN application_id END AS application,
    NULL::VARCHAR AS tags,
    NULL::VARCHAR AS sub_account
FROM (FROM file_line UNION ALL BY NAME FROM no_plain_column);
