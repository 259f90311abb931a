-- What a slice holds of each product. Grain: product x currency. Parameters: entity_key, period_month.
SELECT
  product.product_id,
  domain.domain_id,
  product.unit,
  rollup.billing_currency AS currency,
  sum(rollup.consumed_quantity) AS consumed_quantity,
  sum(rollup.billed_cost) AS billed_cost,
  sum(rollup.effective_cost) AS effective_cost,
  sum(rollup.charges)::bigint AS rows
FROM ledger.product_month AS rollup
INNER JOIN ledger.dim_product AS product USING (product_key)
INNER JOIN ledger.dim_domain AS domain ON domain.domain_key = rollup.domain_key
WHERE rollup.entity_key = :entity_key
  AND rollup.period_month = :period_month
GROUP BY product.product_id, domain.domain_id, product.unit, rollup.billing_currency
ORDER BY product.product_id, domain.domain_id, rollup.billing_currency
