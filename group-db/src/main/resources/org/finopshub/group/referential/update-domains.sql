-- Bring known domains to a version, which names every one of them: none is ever deleted.
-- Grain: domain. Parameter: version. Rerun: identical.
UPDATE ledger.dim_domain AS known
SET
  label = named.label,
  retired_on = named."retiredOn"
FROM ledger.referential_version AS kept
CROSS JOIN LATERAL
  jsonb_to_recordset(kept.content -> 'domains')
    AS named ("domainId" text, label text, "retiredOn" date)
WHERE kept.version = :version
  AND known.domain_id = named."domainId"
