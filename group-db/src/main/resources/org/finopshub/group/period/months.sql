-- One page of entities' months that were loaded or closed, newest first, and how many there are.
-- Grain: entity x month; beyond the last page one row with nothing but the total.
-- Parameters: entity_id, from, to, state (each may be null), limit, offset.
WITH known AS (
  SELECT
    month.entity_id,
    month.period_month
  FROM api.month_state AS month
  UNION
  SELECT
    entity.entity_id,
    slice.period_month
  FROM api.slice AS slice
  INNER JOIN api.dim_entity AS entity USING (entity_key)
),

asked AS (
  SELECT
    known.entity_id,
    known.period_month,
    coalesce(month.state, 'OPEN') AS state
  FROM known
  LEFT JOIN api.month_state AS month USING (entity_id, period_month)
  WHERE known.entity_id = coalesce(CAST(:entity_id AS text), known.entity_id)
    AND known.period_month >= coalesce(CAST(:from AS date), known.period_month)
    AND known.period_month <= coalesce(CAST(:to AS date), known.period_month)
    AND coalesce(month.state, 'OPEN') = coalesce(CAST(:state AS text), month.state, 'OPEN')
),

page AS (
  SELECT
    asked.entity_id,
    asked.period_month,
    asked.state
  FROM asked
  ORDER BY
    asked.period_month DESC,
    asked.entity_id
  LIMIT :limit
  OFFSET :offset
)

SELECT
  counted.total,
  page.entity_id,
  page.period_month,
  page.state,
  slice.run_id,
  slice.period_status,
  slice.loaded_at,
  (
    SELECT coalesce(
      json_agg(
        json_build_object(
          'state', change.state,
          'changed_at', to_char(
            change.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
          'changed_by', change.changed_by,
          'reason', change.reason
        )
        ORDER BY change.change_no
      ),
      '[]'
    )::text
    FROM api.month_state_change AS change
    WHERE change.entity_id = page.entity_id
      AND change.period_month = page.period_month
  ) AS changes
FROM (SELECT count(*) AS total FROM asked) AS counted
LEFT JOIN page ON true
LEFT JOIN api.dim_entity AS entity USING (entity_id)
LEFT JOIN api.slice AS slice USING (entity_key, period_month)
ORDER BY
  page.period_month DESC,
  page.entity_id
