-- What a month holds of each product. Grain: product x domain x unit x currency. Parameters: period, run_id.
WITH counted AS (
    SELECT product_id,
           domain_id,
           consumed_unit,
           billing_currency,
           COUNT(*) AS rows
      FROM mart.fact_quantity
     WHERE period_month = :period
       AND run_id = :run_id
     GROUP BY product_id, domain_id, consumed_unit, billing_currency
)
SELECT product.product_id,
       product.domain_id,
       product.consumed_unit              AS unit,
       product.billing_currency           AS currency,
       SUM(product.consumed_quantity)     AS consumed_quantity,
       SUM(product.billed_cost)           AS billed_cost,
       SUM(product.effective_cost)        AS effective_cost,
       MAX(counted.rows)                  AS rows
  FROM mart.product_month AS product
  JOIN counted USING (product_id, domain_id, consumed_unit, billing_currency)
 WHERE product.period_month = :period
 GROUP BY product.product_id, product.domain_id, product.consumed_unit, product.billing_currency
 ORDER BY product.product_id, product.domain_id, product.billing_currency
