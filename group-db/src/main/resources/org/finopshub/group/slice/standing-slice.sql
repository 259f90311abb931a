-- The run a slice holds now. Parameters: entity_id, period_month.
SELECT
  slice.run_id,
  slice.export_seq
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = :entity_id
  AND slice.period_month = :period_month
