-- Bring known domains to a version; one the version no longer names is retired, never deleted.
-- Grain: domain. Parameter: version. Rerun: identical.
WITH named AS (
  SELECT
    domain."domainId" AS domain_id,
    domain.label,
    domain."retiredOn" AS retired_on
  FROM ledger.referential_version AS kept
  CROSS JOIN LATERAL
    jsonb_to_recordset(kept.content -> 'domains')
      AS domain ("domainId" text, label text, "retiredOn" date)
  WHERE kept.version = :version
)
UPDATE ledger.dim_domain AS known
SET
  label = coalesce(named.label, known.label),
  retired_on = CASE
    WHEN named.domain_id IS NULL THEN coalesce(known.retired_on, current_date)
    ELSE named.retired_on
  END
FROM ledger.dim_domain AS every_known
LEFT JOIN named ON named.domain_id = every_known.domain_id
WHERE known.domain_key = every_known.domain_key
