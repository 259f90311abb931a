-- The runs two months are compared by: what stands of each, and for a month that was restated also
-- what was first published of it as final. Grain: entity, month and side. Parameters: from, to.
SELECT
  entity.entity_id,
  run.period_month,
  run.run_id,
  true AS stands,
  CASE run.period_month WHEN :from THEN 'from' ELSE 'to' END AS side
FROM api.slice_run AS run
INNER JOIN api.dim_entity AS entity USING (entity_key)
WHERE run.period_month IN (:from, :to)
  AND run.stood_until IS NULL
UNION ALL
SELECT
  entity.entity_id,
  published.period_month,
  published.run_id,
  false AS stands,
  'published' AS side
FROM (
  SELECT DISTINCT ON (run.entity_key)
    run.entity_key,
    run.period_month,
    run.run_id,
    run.stood_until
  FROM api.slice_run AS run
  WHERE run.period_month = :from
    AND run.period_status = 'final'
  ORDER BY run.entity_key, run.export_seq
) AS published
INNER JOIN api.dim_entity AS entity USING (entity_key)
WHERE published.stood_until IS NOT NULL
