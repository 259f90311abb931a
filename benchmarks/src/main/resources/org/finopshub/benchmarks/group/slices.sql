-- Which slices the ledger holds. Grain: slice, as entity and month.
SELECT concat(entity.entity_id, ' ', to_char(slice.period_month, 'YYYY-MM'))
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
