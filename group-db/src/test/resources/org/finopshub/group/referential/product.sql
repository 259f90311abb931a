-- A product's label and retirement. Parameter: product_id.
SELECT concat_ws(' retired ', product.label, product.retired_on::text)
FROM ledger.dim_product AS product
WHERE product.product_id = :product_id
