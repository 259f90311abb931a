-- Bring known products to a version, which names every one of them: none is ever deleted. The unit
-- stays, the facts are counted in it. Grain: product. Parameter: version. Rerun: changes nothing.
UPDATE ledger.dim_product AS known
SET
  label = named.label,
  family = named.family,
  domain_key = domain.domain_key,
  kind = lower(named.kind),
  retired_on = named."retiredOn"
FROM ledger.referential_version AS kept
CROSS JOIN LATERAL
  jsonb_to_recordset(kept.content -> 'products')
    AS named (
      "productId" text, label text, family text, "domainId" text, kind text, "retiredOn" date
    )
INNER JOIN ledger.dim_domain AS domain ON domain.domain_id = named."domainId"
WHERE kept.version = :version
  AND known.product_id = named."productId"
  AND ROW(known.label, known.family, known.domain_key, known.kind, known.retired_on)
    IS DISTINCT FROM
    ROW(named.label, named.family, domain.domain_key, lower(named.kind), named."retiredOn")
