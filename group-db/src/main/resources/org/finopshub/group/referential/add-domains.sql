-- Give a key to each domain a version names for the first time. Grain: domain.
-- Parameter: version. Rerun: adds nothing. NOT EXISTS, not ON CONFLICT, which would burn smallints.
INSERT INTO ledger.dim_domain (domain_id, label, retired_on)
SELECT
  domain."domainId",
  domain.label,
  domain."retiredOn"
FROM ledger.referential_version AS kept
CROSS JOIN LATERAL
  jsonb_to_recordset(kept.content -> 'domains')
    AS domain ("domainId" text, label text, "retiredOn" date)
WHERE kept.version = :version
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.dim_domain AS known
    WHERE known.domain_id = domain."domainId"
  )
