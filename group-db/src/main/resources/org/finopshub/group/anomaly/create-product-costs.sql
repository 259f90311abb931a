-- What products cost in the complete slices that are judged, or judged by.
-- Grain: slice x product x currency. A slice has a product in one domain. No unit cost without a
-- quantity, and none of a domain's unmapped products, which are a heap of unlike things.
-- Rounded here: 18 decimals. Parameters: known_from. Rerun: gone with the transaction.
CREATE TEMPORARY TABLE product_cost ON COMMIT DROP AS
SELECT
  rollup.entity_key,
  rollup.period_month,
  rollup.domain_key,
  rollup.product_key,
  rollup.billing_currency,
  sum(rollup.consumed_quantity) AS consumed_quantity,
  sum(rollup.effective_cost) AS effective_cost,
  CASE
    WHEN sum(rollup.consumed_quantity) > 0
      AND product.product_id <> 'unmapped-' || domain.domain_id
      THEN round(sum(rollup.effective_cost) / sum(rollup.consumed_quantity), 18)
  END AS unit_cost
FROM ledger.product_month AS rollup
INNER JOIN ledger.complete_slice USING (entity_key, period_month)
INNER JOIN ledger.dim_domain AS domain USING (domain_key)
INNER JOIN ledger.dim_product AS product USING (product_key)
WHERE rollup.period_month >= :known_from
GROUP BY
  rollup.entity_key,
  rollup.period_month,
  rollup.domain_key,
  rollup.product_key,
  rollup.billing_currency,
  domain.domain_id,
  product.product_id
