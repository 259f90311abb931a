-- The newest other run of a slice: the one it holds, or one that is held back and was not refused.
-- Grain: one row, none when there is neither. Parameters: entity_id, period_month, run_id.
WITH other AS (
  SELECT
    slice.run_id,
    slice.export_seq,
    false AS held
  FROM ledger.slice AS slice
  INNER JOIN ledger.dim_entity AS entity USING (entity_key)
  WHERE entity.entity_id = :entity_id
    AND slice.period_month = :period_month
  UNION ALL
  SELECT
    run.run_id,
    run.export_seq,
    true
  FROM ledger.held_run AS run
  WHERE run.entity_id = :entity_id
    AND run.period_month = :period_month
    AND run.run_id <> :run_id
    AND run.decision IS DISTINCT FROM 'REFUSED'
)

SELECT
  other.run_id,
  other.export_seq,
  other.held
FROM other
ORDER BY other.export_seq DESC
LIMIT 1
