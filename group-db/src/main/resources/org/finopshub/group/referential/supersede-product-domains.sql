-- End where a product belonged when a version moves it. Grain: product.
-- Parameter: version. Rerun: ends nothing.
UPDATE ledger.product_crosswalk AS standing
SET versions = int4range(lower(standing.versions), :version)
FROM ledger.referential_version AS kept
CROSS JOIN LATERAL
  jsonb_to_recordset(kept.content -> 'products') AS named ("productId" text, "domainId" text)
WHERE kept.version = :version
  AND named."productId" = standing.product_id
  AND named."domainId" <> standing.domain_id
  AND upper_inf(standing.versions)
