-- Usage of many applications: 40 direct products in 10 domains each, and one shared product per domain.
-- Parameters: applications.
WITH delivery AS (
    INSERT INTO mart.usage_delivery (
        delivery_id, source_id, delivery_name, sha256, bytes, taken_at, lines_read, lines_rejected, lines_out_of_scope
    )
    VALUES (gen_random_uuid(), 'test', 'large', repeat('0', 64), 1, now(), 1, 0, 0)
    RETURNING delivery_id
), consumed AS (
    SELECT 'application'                                  AS attribution,
           'app-' || application                          AS local_application_id,
           'domain-' || product % 10                      AS domain_id,
           'product-' || product                          AS product_id,
           (1 + application * 7919 % 10007) / 7.0         AS quantity,
           (1 + (application + product) * 6151 % 9973) / 13.0 AS billed_cost
      FROM generate_series(0, :applications - 1) AS application
     CROSS JOIN generate_series(0, 39) AS product
    UNION ALL
    SELECT 'pool',
           NULL,
           'domain-' || domain,
           'shared-' || domain,
           1234567.89 + domain,
           98765.43 + domain
      FROM generate_series(0, 9) AS domain
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
SELECT DATE '2024-09-01',
       delivery_id,
       attribution,
       local_application_id,
       domain_id,
       product_id,
       'usage',
       'Hours',
       'USD',
       quantity,
       billed_cost,
       30
  FROM consumed
 CROSS JOIN delivery
