-- Months of an entity that were loaded and never closed, oldest first. Parameter: entity_id.
SELECT slice.period_month
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = :entity_id
  AND NOT EXISTS (
    SELECT 1
    FROM ledger.month_state AS month
    WHERE month.entity_id = entity.entity_id
      AND month.period_month = slice.period_month
  )
ORDER BY slice.period_month
