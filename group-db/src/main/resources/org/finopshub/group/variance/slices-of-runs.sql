-- The slices that were one of two runs. Grain: entity and month. Parameters: from_run, to_run.
SELECT
  entity.entity_id,
  run.period_month,
  count(*) AS runs
FROM api.slice_run AS run
INNER JOIN api.dim_entity AS entity USING (entity_key)
WHERE run.run_id IN (:from_run, :to_run)
GROUP BY entity.entity_id, run.period_month
ORDER BY count(*) DESC, entity.entity_id, run.period_month
