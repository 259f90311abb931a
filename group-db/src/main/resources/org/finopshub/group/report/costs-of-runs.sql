-- Costs of chosen runs, to be summed. Grain: as the view, or charge where the run no longer stands.
-- Placeholders: runs (a query: entity_id, period_month, run_id, stands, and what labels take on),
-- labels, view, columns, months. Parameters: those of runs.
-- What stands to this day is read where it always is; what was replaced since, charge by charge.
WITH chosen AS (
  {runs}
)

SELECT {columns}
FROM api.{view}
INNER JOIN (
  SELECT
    {labels}
    chosen.entity_id,
    chosen.period_month
  FROM chosen
  WHERE chosen.stands
) AS standing USING (entity_id, period_month)
WHERE period_month {months}
UNION ALL
SELECT {columns}
FROM api.cost_superseded
INNER JOIN (
  SELECT
    {labels}
    chosen.entity_id,
    chosen.period_month,
    chosen.run_id
  FROM chosen
  WHERE NOT chosen.stands
) AS replaced USING (entity_id, period_month, run_id)
WHERE period_month {months}
  -- The join says so already; an array lets the block ranges of other runs be passed over.
  AND run_id = ANY (ARRAY(SELECT chosen.run_id FROM chosen WHERE NOT chosen.stands))
