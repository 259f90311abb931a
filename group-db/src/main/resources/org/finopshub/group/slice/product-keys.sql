-- Every product's key. Grain: product.
SELECT
  product.product_id AS id,
  product.product_key AS key
FROM ledger.dim_product AS product
