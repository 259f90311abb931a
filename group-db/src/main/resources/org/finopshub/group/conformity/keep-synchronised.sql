-- Replace what an entity found after its last synchronisation. Grain: finding.
-- Parameters: entity_id, findings (JSON array), now. Rerun: identical but for the time.
WITH gone AS (
  DELETE FROM ledger.finding AS finding
  WHERE finding.entity_id = :entity_id
    AND finding.period_month IS NULL
)

INSERT INTO ledger.finding (
  entity_id,
  code,
  severity,
  subject,
  detail,
  found_by,
  since,
  billed_cost,
  billing_currency,
  charges,
  found_at
)
SELECT
  :entity_id,
  found.code,
  found.severity,
  found.subject,
  found.detail,
  'entity',
  coalesce(found.since, :now),
  found.billed_cost,
  found.currency,
  found.rows,
  :now
FROM jsonb_to_recordset(CAST(:findings AS jsonb)) AS found (
  code text,
  severity text,
  subject text,
  detail text,
  since timestamptz,
  billed_cost numeric,
  currency text,
  rows bigint
)
