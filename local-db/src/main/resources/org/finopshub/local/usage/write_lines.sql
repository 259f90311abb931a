-- The columns of mart.usage_line, in its order. A negative quantity takes consumption back, whatever it is called.
-- Grain: every column but the last three. Variables: lines_file, delivery_id.
COPY (
    SELECT
        period_month,
        getvariable('delivery_id') AS delivery_id,
        attribution,
        local_application_id,
        domain_id,
        product_id,
        CASE
            WHEN is_negative AND charge_category NOT IN ('credit', 'adjustment') THEN 'adjustment'
            ELSE charge_category
        END AS charge_category,
        printable(CASE WHEN product_id IS NULL THEN coalesce(unit, 'Units') ELSE product_unit END) AS consumed_unit,
        billing_currency,
        sum(quantity) AS consumed_quantity,
        sum(cost) AS billed_cost,
        sum(source_lines)::BIGINT AS source_lines
    FROM mapped
    GROUP BY ALL
) TO (getvariable('lines_file')) (FORMAT csv, HEADER FALSE);
