-- A month's usage: 50 products of the generated referential for each application. Parameters: applications.
-- Rerun: another delivery of the same, so call it once.
WITH delivery AS (
    INSERT INTO mart.usage_delivery (
        delivery_id, source_id, delivery_name, sha256, bytes, taken_at, lines_read, lines_rejected, lines_out_of_scope
    )
    VALUES (gen_random_uuid(), 'benchmark', 'generated', repeat('0', 64), 1, now(), 1, 0, 0)
    RETURNING delivery_id
), consumed AS (
    SELECT 'app-' || lpad(application::text, 6, '0')              AS local_application_id,
           (application * 7 + product) % 500                      AS product,
           round((1 + application * 7919 % 10007) / 7.0, 6)       AS quantity,
           round((1 + (application + product) * 6151 % 9973) / 13.0, 8) AS billed_cost
      FROM generate_series(1, :applications) AS application
     CROSS JOIN generate_series(0, 49) AS product
)
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
SELECT DATE '2026-05-01',
       delivery_id,
       'application',
       local_application_id,
       'domain-' || lpad((product / 25)::text, 2, '0'),
       'product-' || lpad(product::text, 3, '0'),
       'usage',
       'Hours',
       'USD',
       quantity,
       billed_cost,
       30
  FROM consumed
 CROSS JOIN delivery
