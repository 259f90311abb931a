-- FOCUS 1.0 to 1.2 columns under the names usage has here; a column the file lacks is NULL, for it is in no_focus_column.
-- A charge may lack a quantity: FOCUS wants none for an unused commitment.
-- Grain: a line. Session: once per file, over file_line.
CREATE TABLE no_focus_column (
    nth_line BIGINT,
    ProviderName VARCHAR,
    ServiceProviderName VARCHAR,
    ServiceName VARCHAR,
    SkuId VARCHAR,
    ConsumedQuantity VARCHAR,
    ConsumedUnit VARCHAR,
    SubAccountId VARCHAR,
    Tags VARCHAR,
    BilledCost VARCHAR,
    BillingCurrency VARCHAR,
    BillingPeriodStart VARCHAR,
    ChargeCategory VARCHAR
);

CREATE VIEW source_line AS
SELECT
    nth_line,
    BillingPeriodStart AS period_start,
    CASE WHEN is_given(ProviderName) THEN ProviderName ELSE ServiceProviderName END AS provider,
    ServiceName AS service,
    SkuId AS sku,
    ConsumedUnit AS unit,
    ChargeCategory AS charge_category,
    ConsumedQuantity AS consumed_quantity,
    FALSE AS needs_quantity,
    BilledCost AS billed_cost,
    BillingCurrency AS billing_currency,
    NULL::VARCHAR AS application,
    Tags AS tags,
    SubAccountId AS sub_account
FROM (FROM file_line UNION ALL BY NAME FROM no_focus_column);
