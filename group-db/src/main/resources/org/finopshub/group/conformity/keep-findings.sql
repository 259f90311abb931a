-- Replace a slice's findings. What the slice or the entity's month before had already is as old as
-- there; what the entity found is as old as it says.
-- Grain: finding. Parameters: entity_id, period_month, run_id, by_group, by_entity (JSON arrays), now.
-- Rerun: identical but for the time.
WITH found AS (
  SELECT
    'group' AS found_by,
    finding.*
  FROM jsonb_to_recordset(CAST(:by_group AS jsonb)) AS finding (
    code text,
    severity text,
    subject text,
    detail text,
    since timestamptz,
    billed_cost numeric,
    currency text,
    rows bigint
  )
  UNION ALL
  SELECT
    'entity',
    finding.*
  FROM jsonb_to_recordset(CAST(:by_entity AS jsonb)) AS finding (
    code text,
    severity text,
    subject text,
    detail text,
    since timestamptz,
    billed_cost numeric,
    currency text,
    rows bigint
  )
),

known AS (
  SELECT
    finding.found_by,
    finding.code,
    finding.subject,
    min(finding.since) AS since
  FROM ledger.finding AS finding
  WHERE finding.entity_id = :entity_id
    AND finding.period_month
      IN (CAST(:period_month AS date), CAST(:period_month AS date) - interval '1 month')
  GROUP BY finding.found_by, finding.code, finding.subject
),

gone AS (
  DELETE FROM ledger.finding AS finding
  WHERE finding.entity_id = :entity_id
    AND finding.period_month = :period_month
)

INSERT INTO ledger.finding (
  entity_id,
  period_month,
  run_id,
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
  :period_month,
  :run_id,
  found.code,
  found.severity,
  found.subject,
  found.detail,
  found.found_by,
  coalesce(found.since, known.since, :now),
  found.billed_cost,
  found.currency,
  found.rows,
  :now
FROM found
LEFT JOIN known USING (found_by, code, subject)
