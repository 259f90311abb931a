-- End the prices a version no longer has as they stood. Grain: view x product x validity.
-- Parameter: version. Rerun: ends nothing.
WITH named AS (
  SELECT
    product.product_key,
    listed."pricingView" AS pricing_view,
    replace(lower(listed.basis), '_', '-') AS basis,
    listed."unitPrice" AS unit_price,
    daterange(listed."validFrom", listed."validTo", '[]') AS valid
  FROM ledger.referential_version AS kept
  CROSS JOIN LATERAL
    jsonb_to_recordset(kept.content -> 'prices')
      AS listed (
        "pricingView" text,
        "productId" text,
        basis text,
        "unitPrice" numeric,
        "validFrom" date,
        "validTo" date
      )
  INNER JOIN ledger.dim_product AS product ON product.product_id = listed."productId"
  WHERE kept.version = :version
)
UPDATE ledger.price AS standing
SET versions = int4range(lower(standing.versions), :version)
WHERE upper_inf(standing.versions)
  AND NOT EXISTS (
    SELECT 1
    FROM named
    WHERE named.product_key = standing.product_key
      AND named.pricing_view = standing.pricing_view
      AND named.valid = standing.valid
      AND named.basis = standing.basis
      AND named.unit_price IS NOT DISTINCT FROM standing.unit_price
  )
