-- Costs as they stood at one moment, to be summed. Grain: as {view}, or charge where replaced since.
-- Placeholders, from enums: view, columns.
-- Parameters: from, to, until (slices loaded before it and not replaced before it).
-- What stands to this day is read where it always is; what was replaced since, charge by charge.
WITH stood AS (
  SELECT
    entity.entity_id,
    run.period_month,
    run.run_id,
    run.stood_until IS NULL AS stands
  FROM ledger.slice_run AS run
  INNER JOIN ledger.dim_entity AS entity USING (entity_key)
  WHERE run.period_month BETWEEN :from AND :to
    AND run.stood_from < :until
    AND coalesce(run.stood_until, 'infinity') >= :until
)

SELECT {columns}
FROM ledger.{view}
INNER JOIN (
  SELECT
    stood.entity_id,
    stood.period_month
  FROM stood
  WHERE stood.stands
) AS standing USING (entity_id, period_month)
WHERE period_month BETWEEN :from AND :to
UNION ALL
SELECT {columns}
FROM ledger.cost_superseded
INNER JOIN (
  SELECT
    stood.entity_id,
    stood.period_month,
    stood.run_id
  FROM stood
  WHERE NOT stood.stands
) AS replaced USING (entity_id, period_month, run_id)
WHERE period_month BETWEEN :from AND :to
  -- The join says so already; an array lets the block ranges of other runs be passed over.
  AND run_id = ANY (ARRAY(SELECT stood.run_id FROM stood WHERE NOT stood.stands))
