-- The number of the run that stands in a slice; 0 when none does. Parameters: entity_id, period_month.
SELECT coalesce(max(slice.export_seq), 0)
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = :entity_id
  AND slice.period_month = :period_month
