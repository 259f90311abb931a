-- Slices whose sums are to be made anew, the oldest month first. Grain: slice.
-- Parameters: entity_id, from, to (first days of months, included; each may be null).
SELECT
  entity.entity_id,
  slice.entity_key,
  slice.period_month,
  slice.charges
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = coalesce(CAST(:entity_id AS text), entity.entity_id)
  AND slice.period_month >= coalesce(CAST(:from AS date), slice.period_month)
  AND slice.period_month <= coalesce(CAST(:to AS date), slice.period_month)
ORDER BY slice.period_month, entity.entity_id
