-- One line of usage. Parameters: period, delivery_id, attribution, application, domain, product, category, quantity,
-- billed_cost, currency.
INSERT INTO mart.usage_line (
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
)
VALUES (
    :period,
    :delivery_id,
    :attribution,
    :application,
    :domain,
    :product,
    :category,
    'Units',
    :currency,
    :quantity,
    :billed_cost,
    1
)
