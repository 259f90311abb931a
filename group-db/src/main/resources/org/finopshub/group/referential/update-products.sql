-- Bring known products to a version; one the version no longer names is retired, never deleted.
-- Grain: product. Parameter: version. Rerun: identical.
WITH named AS (
  SELECT
    product."productId" AS product_id,
    product.label,
    product.family,
    domain.domain_key,
    lower(product.kind) AS kind,
    product."retiredOn" AS retired_on
  FROM ledger.referential_version AS kept
  CROSS JOIN LATERAL
    jsonb_to_recordset(kept.content -> 'products')
      AS product (
        "productId" text, label text, family text, "domainId" text, kind text, "retiredOn" date
      )
  INNER JOIN ledger.dim_domain AS domain ON domain.domain_id = product."domainId"
  WHERE kept.version = :version
)
UPDATE ledger.dim_product AS known
SET
  label = coalesce(named.label, known.label),
  family = CASE WHEN named.product_id IS NULL THEN known.family ELSE named.family END,
  domain_key = coalesce(named.domain_key, known.domain_key),
  kind = coalesce(named.kind, known.kind),
  retired_on = CASE
    WHEN named.product_id IS NULL THEN coalesce(known.retired_on, current_date)
    ELSE named.retired_on
  END
FROM ledger.dim_product AS every_known
LEFT JOIN named ON named.product_id = every_known.product_id
WHERE known.product_key = every_known.product_key
