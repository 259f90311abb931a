-- A month's usage with its final application, domain, product and unit. Grain: usage line.
-- A product the referential no longer has counts as unmapped. A shared product is the pool's, whatever its tags say.
-- Parameters: period, referential_version.
CREATE TEMPORARY TABLE resolved_usage ON COMMIT DROP AS
SELECT CASE
           WHEN product.kind = 'shared' THEN TRUE
           ELSE line.attribution = 'pool'
       END                                                          AS pooled,
       line.attribution,
       line.local_application_id,
       COALESCE(target.application_id, 'unallocated')               AS application_id,
       COALESCE(product.domain_id, line.domain_id)                  AS domain_id,
       COALESCE(product.product_id, 'unmapped-' || line.domain_id)  AS product_id,
       product.product_id IS NULL                                   AS product_unmapped,
       CASE WHEN product.product_id IS NULL THEN line.product_id END AS unknown_product_id,
       line.charge_category,
       COALESCE(product.unit, 'Units')                              AS consumed_unit,
       line.billing_currency,
       line.consumed_quantity,
       line.billed_cost,
       line.source_lines
  FROM mart.usage_line AS line
  LEFT JOIN mart.product AS product
    ON product.version = :referential_version
   AND product.product_id = line.product_id
  LEFT JOIN application_target AS target USING (local_application_id)
 WHERE line.period_month = :period
