-- Give a key to each product a version names for the first time. Grain: product.
-- Parameter: version. Rerun: adds nothing.
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
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.dim_product AS known
    WHERE known.product_id = product."productId"
  )
