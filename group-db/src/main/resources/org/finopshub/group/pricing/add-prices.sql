-- Add the prices a version has and that do not stand. Grain: view x product x validity.
-- Parameter: version. Rerun: adds nothing. EXCEPT, not NOT EXISTS: nothing tells the planner how many
-- prices the JSON lists, and by its guess it may look through all standing ones for each of them.
WITH added AS (
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
  EXCEPT
  SELECT
    standing.product_key,
    standing.pricing_view,
    standing.basis,
    standing.unit_price,
    standing.valid
  FROM ledger.price AS standing
  WHERE upper_inf(standing.versions)
)

INSERT INTO ledger.price (product_key, pricing_view, basis, unit_price, valid, versions)
SELECT
  added.product_key,
  added.pricing_view,
  added.basis,
  added.unit_price,
  added.valid,
  int4range(:version, NULL)
FROM added
