-- Count the slices loaded of some entities and months. Grain: one row.
-- Parameters: entities (text array), from, to (first days, both included).
SELECT
  count(*) AS loaded,
  count(*) FILTER (WHERE slice.period_status = 'partial') AS partial
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = ANY (CAST(:entities AS text[]))
  AND slice.period_month BETWEEN :from AND :to
