-- Two runs of one entity's month. Grain: run and side.
-- Parameters: run_entity, from (the month), from_run, to_run.
SELECT
  entity.entity_id,
  run.period_month,
  run.run_id,
  run.stood_until IS NULL AS stands,
  CASE run.run_id WHEN :from_run THEN 'from' ELSE 'to' END AS side
FROM api.slice_run AS run
INNER JOIN api.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = :run_entity
  AND run.period_month = :from
  AND run.run_id IN (:from_run, :to_run)
