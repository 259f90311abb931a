-- The oldest month each entity delivered, and when its first drop was loaded. Grain: entity.
-- Placeholder: schema (ledger for the hub itself, api for who reads of some entities).
SELECT
  entity.entity_id,
  min(run.period_month) AS period_month,
  min(run.stood_from) AS first_at
FROM {schema}.slice_run AS run
INNER JOIN {schema}.dim_entity AS entity USING (entity_key)
GROUP BY entity.entity_id
