-- The oldest month each entity delivered, and when its first drop was loaded. Grain: entity.
SELECT
  entity.entity_id,
  min(run.period_month) AS period_month,
  min(run.stood_from) AS first_at
FROM ledger.slice_run AS run
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
GROUP BY entity.entity_id
