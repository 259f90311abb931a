-- The run a slice holds; no row when nothing is loaded. Parameters: entity_id, period_month.
SELECT slice.run_id
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = :entity_id
  AND slice.period_month = :period_month
