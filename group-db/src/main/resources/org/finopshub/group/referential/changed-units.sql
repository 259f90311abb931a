-- Products whose unit a version changes: quantities already in the facts are in the old unit.
-- Parameter: version. Empty means good.
SELECT
  format(
    'products.csv: the unit of %s changes from %s to %s; retire it and add a product instead',
    known.product_id, known.unit, product.unit
  )
FROM ledger.referential_version AS kept
CROSS JOIN LATERAL
  jsonb_to_recordset(kept.content -> 'products') AS product ("productId" text, unit text)
INNER JOIN ledger.dim_product AS known ON known.product_id = product."productId"
WHERE kept.version = :version
  AND known.unit <> product.unit
ORDER BY known.product_id
