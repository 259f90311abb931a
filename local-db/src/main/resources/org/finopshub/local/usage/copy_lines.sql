-- What write_lines.sql wrote.
COPY mart.usage_line (
    period_month,
    delivery_id,
    attribution,
    local_application_id,
    domain_id,
    product_id,
    charge_category,
    consumed_unit,
    billing_currency,
    consumed_quantity,
    billed_cost,
    source_lines
) FROM STDIN (FORMAT csv);
