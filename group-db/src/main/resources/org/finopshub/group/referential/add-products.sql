-- Give a key to each product a version names for the first time. Grain: product.
-- Parameter: version. Rerun: adds nothing. NOT IN is hashed whatever the planner guesses of the JSON.
INSERT INTO ledger.dim_product (product_id, label, family, domain_key, unit, kind, retired_on)
SELECT
  product."productId",
  product.label,
  product.family,
  domain.domain_key,
  product.unit,
  lower(product.kind),
  product."retiredOn"
FROM ledger.referential_version AS kept
CROSS JOIN LATERAL
  jsonb_to_recordset(kept.content -> 'products')
    AS product (
      "productId" text,
      label text,
      family text,
      "domainId" text,
      unit text,
      kind text,
      "retiredOn" date
    )
INNER JOIN ledger.dim_domain AS domain ON domain.domain_id = product."domainId"
WHERE kept.version = :version
  AND product."productId" NOT IN (
    SELECT known.product_id
    FROM ledger.dim_product AS known
  )
