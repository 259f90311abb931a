-- The same prices again, in one day's validity more. Must be refused.
INSERT INTO ledger.price (product_key, pricing_view, basis, unit_price, valid, versions)
SELECT
  price.product_key,
  price.pricing_view,
  price.basis,
  price.unit_price,
  '[2026-05-01,2026-05-01]',
  price.versions
FROM ledger.price AS price
