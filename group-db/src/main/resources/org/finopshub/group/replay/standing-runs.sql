-- The runs slices hold, oldest month first. Grain: slice.
-- Parameters: entity_id (null: every entity), from and to (first days of months, included).
SELECT
  entity.entity_id,
  slice.period_month,
  slice.run_id
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = coalesce(CAST(:entity_id AS text), entity.entity_id)
  AND slice.period_month BETWEEN :from AND :to
ORDER BY slice.period_month, entity.entity_id
