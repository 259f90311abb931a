-- Slices that are not complete, so that nothing in them or from them is judged.
-- Grain: slice. Parameters: entity_id, from, to (each may be null).
SELECT
  entity.entity_id,
  slice.period_month
FROM api.slice AS slice
INNER JOIN api.dim_entity AS entity USING (entity_key)
LEFT JOIN api.complete_slice AS complete USING (entity_key, period_month)
WHERE complete.period_month IS NULL
  AND (CAST(:entity_id AS text) IS NULL OR entity.entity_id = :entity_id)
  AND (CAST(:from AS date) IS NULL OR slice.period_month >= :from)
  AND (CAST(:to AS date) IS NULL OR slice.period_month <= :to)
ORDER BY slice.period_month, entity.entity_id
