-- What was measured, judged and led to its product: the rule with the most columns that are not * wins, then the one with
-- the earliest such column, then the first in the file.
-- Grain: as measured. Session: once per file. Tables: spelling, product, product_rule. Variables: default_domain.
CREATE TABLE malformed AS
SELECT
    line,
    min(error_message) AS error_message,
    min(csv_line) AS csv_line,
    row_number() OVER (ORDER BY line) AS nth_malformed
FROM reject_errors
GROUP BY line;

CREATE TABLE judged AS
SELECT
    reason_code(provider, period_start, cost_problem, billing_currency, charge_category, quantity_problem)
        AS reason_code,
    period_of(given(period_start)) AS period_month,
    given(provider) AS provider,
    given(service) AS service,
    given(sku) AS sku,
    coalesce(spelling.unit, given(measured.unit)) AS unit,
    lower(given(charge_category)) AS charge_category,
    given(billing_currency) AS billing_currency,
    attribution,
    local_application_id,
    is_negative,
    is_unmeasured OR (given(measured.unit) IS NULL AND quantity = 0) AS is_unmeasured,
    quantity,
    cost,
    source_lines
FROM measured
LEFT JOIN spelling ON spelling.spelling = bare(measured.unit);

CREATE TABLE mapping AS
WITH combination AS (
    SELECT DISTINCT provider, service, sku, unit, charge_category
    FROM judged
    WHERE reason_code IS NULL
)
SELECT
    combination.*,
    coalesce(product.domain_id, rule.domain_id, getvariable('default_domain')) AS domain_id,
    product.product_id,
    product.unit AS product_unit
FROM combination
LEFT JOIN product_rule AS rule
    ON (rule.provider = '*' OR rule.provider IS NOT DISTINCT FROM combination.provider)
    AND (rule.service = '*' OR rule.service IS NOT DISTINCT FROM combination.service)
    AND (rule.sku = '*' OR rule.sku IS NOT DISTINCT FROM combination.sku)
    AND (rule.unit = '*' OR rule.unit IS NOT DISTINCT FROM combination.unit)
    AND (rule.charge_category = '*' OR rule.charge_category = combination.charge_category)
LEFT JOIN product ON product.product_id = rule.product_id
QUALIFY row_number() OVER (
    PARTITION BY
        combination.provider, combination.service, combination.sku, combination.unit, combination.charge_category
    ORDER BY
        (rule.provider IS DISTINCT FROM '*')::INTEGER + (rule.service IS DISTINCT FROM '*')::INTEGER
            + (rule.sku IS DISTINCT FROM '*')::INTEGER + (rule.unit IS DISTINCT FROM '*')::INTEGER
            + (rule.charge_category IS DISTINCT FROM '*')::INTEGER DESC,
        rule.provider IS DISTINCT FROM '*' DESC,
        rule.service IS DISTINCT FROM '*' DESC,
        rule.sku IS DISTINCT FROM '*' DESC,
        rule.unit IS DISTINCT FROM '*' DESC,
        rule.nth_rule) = 1;

CREATE TABLE mapped AS
SELECT
    judged.*,
    mapping.domain_id,
    mapping.product_id AS wanted_product_id,
    mapping.product_unit,
    CASE WHEN is_unmeasured OR judged.unit = product_unit THEN mapping.product_id END AS product_id
FROM judged
JOIN mapping
    ON mapping.provider IS NOT DISTINCT FROM judged.provider
    AND mapping.service IS NOT DISTINCT FROM judged.service
    AND mapping.sku IS NOT DISTINCT FROM judged.sku
    AND mapping.unit IS NOT DISTINCT FROM judged.unit
    AND mapping.charge_category = judged.charge_category
WHERE judged.reason_code IS NULL;
