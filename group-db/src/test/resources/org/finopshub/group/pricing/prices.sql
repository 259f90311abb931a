-- Prices as one text each: view, product, basis, unit price, days, versions.
SELECT
  concat_ws(
    ' ',
    price.pricing_view,
    product.product_id,
    price.basis,
    price.unit_price,
    price.valid,
    price.versions
  )
FROM ledger.price AS price
INNER JOIN ledger.dim_product AS product USING (product_key)
ORDER BY product.product_id, price.valid, price.versions
