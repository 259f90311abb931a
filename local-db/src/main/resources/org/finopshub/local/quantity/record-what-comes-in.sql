-- What a run's usage held, read from the lines themselves and not from what was made of them: the first half of the proof.
-- Grain: product x currency. Parameters: run_id, period, referential_version.
INSERT INTO mart.conservation_proof (
    run_id,
    domain_id,
    product_id,
    billing_currency,
    billed_in,
    quantity_in
)
SELECT :run_id,
       COALESCE(product.domain_id, line.domain_id),
       COALESCE(product.product_id, 'unmapped-' || line.domain_id) AS resolved_product_id,
       line.billing_currency,
       SUM(line.billed_cost),
       SUM(line.consumed_quantity)
  FROM mart.usage_line AS line
  LEFT JOIN mart.product AS product
    ON product.version = :referential_version
   AND product.product_id = line.product_id
 WHERE line.period_month = :period
 GROUP BY COALESCE(product.domain_id, line.domain_id), resolved_product_id, line.billing_currency
