-- The file, read once: its lines summed up as they are spelled. Grain: every column but the last three.
-- Session: once per file, over read_line.
CREATE TABLE measured AS
SELECT
    period_start,
    provider,
    service,
    sku,
    unit,
    charge_category,
    billing_currency,
    attribution,
    local_application_id,
    is_negative,
    is_unmeasured,
    cost_problem,
    quantity_problem,
    sum(quantity) AS quantity,
    sum(cost) AS cost,
    count(*) AS source_lines
FROM read_line
GROUP BY ALL;
