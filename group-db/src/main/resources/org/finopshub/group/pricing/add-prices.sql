-- Add the prices a version has and that do not stand. Grain: view x product x validity.
-- Parameter: version. Rerun: adds nothing.
INSERT INTO ledger.price (product_key, pricing_view, basis, unit_price, valid, versions)
SELECT
  product.product_key,
  listed."pricingView",
  replace(lower(listed.basis), '_', '-'),
  listed."unitPrice",
  daterange(listed."validFrom", listed."validTo", '[]'),
  int4range(kept.version, NULL)
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
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.price AS standing
    WHERE standing.product_key = product.product_key
      AND standing.pricing_view = listed."pricingView"
      AND standing.valid = daterange(listed."validFrom", listed."validTo", '[]')
      AND upper_inf(standing.versions)
  )
