-- The runs that stood at one moment. Grain: entity and month.
-- Parameters: from, to, until (loaded before it and not replaced before it).
SELECT
  entity.entity_id,
  run.period_month,
  run.run_id,
  run.stood_until IS NULL AS stands
FROM api.slice_run AS run
INNER JOIN api.dim_entity AS entity USING (entity_key)
WHERE run.period_month BETWEEN :from AND :to
  AND run.stood_from < :until
  AND coalesce(run.stood_until, 'infinity') >= :until
