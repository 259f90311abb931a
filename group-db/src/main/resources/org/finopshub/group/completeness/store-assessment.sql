-- Keep how every month was just assessed.
-- Grain: entity x month. Parameters: assessed (JSON array), now. Rerun: changes nothing.
WITH assessed AS (
  SELECT
    slice.entity_id,
    slice.period_month,
    slice.status,
    slice.score,
    slice.reasons
  FROM jsonb_to_recordset(CAST(:assessed AS jsonb)) AS slice (
    entity_id text,
    period_month date,
    status text,
    score numeric,
    reasons jsonb
  )
)

INSERT INTO ledger.completeness AS former (
  entity_id,
  period_month,
  status,
  score,
  reasons,
  since
)
SELECT
  assessed.entity_id,
  assessed.period_month,
  assessed.status,
  assessed.score,
  assessed.reasons,
  :now
FROM assessed
ON CONFLICT (entity_id, period_month) DO UPDATE SET
  status = excluded.status,
  score = excluded.score,
  reasons = excluded.reasons,
  since = CASE WHEN former.status = excluded.status THEN former.since ELSE excluded.since END
WHERE former.status <> excluded.status
  OR former.score <> excluded.score
  OR former.reasons <> excluded.reasons
