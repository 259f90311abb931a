-- Forget months that are neither expected nor delivered any more. Grain: entity x month.
-- Parameter: assessed (JSON array), those that still are. Rerun: finds none.
DELETE FROM ledger.completeness AS former
WHERE NOT EXISTS (
  SELECT 1
  FROM jsonb_to_recordset(CAST(:assessed AS jsonb)) AS slice (entity_id text, period_month date)
  WHERE slice.entity_id = former.entity_id
    AND slice.period_month = former.period_month
)
RETURNING
  former.entity_id,
  former.period_month
