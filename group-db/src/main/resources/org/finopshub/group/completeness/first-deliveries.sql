-- The first month each entity ever delivered. Grain: entity.
SELECT
  entity.entity_id,
  min(slice.period_month) AS period_month
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
GROUP BY entity.entity_id
