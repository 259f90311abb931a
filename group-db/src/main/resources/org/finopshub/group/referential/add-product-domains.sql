-- Note where a version puts products that are new or were moved. Grain: product.
-- Parameter: version. Rerun: adds nothing.
WITH placed AS (
  SELECT
    named."productId" AS product_id,
    named."domainId" AS domain_id
  FROM ledger.referential_version AS kept
  CROSS JOIN LATERAL
    jsonb_to_recordset(kept.content -> 'products') AS named ("productId" text, "domainId" text)
  WHERE kept.version = :version
  EXCEPT
  SELECT
    standing.product_id,
    standing.domain_id
  FROM ledger.product_crosswalk AS standing
  WHERE upper_inf(standing.versions)
)
INSERT INTO ledger.product_crosswalk (product_id, domain_id, versions)
SELECT
  placed.product_id,
  placed.domain_id,
  int4range(:version, NULL)
FROM placed
