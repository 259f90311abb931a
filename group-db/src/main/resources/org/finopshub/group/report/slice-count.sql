-- Count the slices of some entities and months, as they stand or as they stood. Grain: one row.
-- Parameters: entities (text array), from, to (first days, both included), until (null = now).
SELECT
  count(*) AS loaded,
  count(*) FILTER (WHERE run.period_status = 'partial') AS partial
FROM ledger.slice_run AS run
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
WHERE entity.entity_id = ANY (CAST(:entities AS text[]))
  AND run.period_month BETWEEN :from AND :to
  AND run.stood_from < coalesce(CAST(:until AS timestamptz), 'infinity')
  AND coalesce(run.stood_until, 'infinity') >= coalesce(CAST(:until AS timestamptz), 'infinity')
