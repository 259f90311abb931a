-- One page of assessed months, by entity, the newest first, beside how many there are in all; a
-- page beyond the last is one row that says so. Grain: entity x month.
-- Parameters: entity_id, from, to, status (each may be null), limit, offset.
WITH asked AS (
  SELECT
    month.entity_id,
    month.period_month,
    month.status,
    month.score,
    month.reasons::text AS reasons,
    month.since
  FROM api.completeness AS month
  WHERE month.entity_id = coalesce(CAST(:entity_id AS text), month.entity_id)
    AND month.period_month >= coalesce(CAST(:from AS date), month.period_month)
    AND month.period_month <= coalesce(CAST(:to AS date), month.period_month)
    AND month.status = coalesce(CAST(:status AS text), month.status)
),

page AS (
  SELECT
    asked.entity_id,
    asked.period_month,
    asked.status,
    asked.score,
    asked.reasons,
    asked.since
  FROM asked
  ORDER BY asked.entity_id, asked.period_month DESC
  LIMIT :limit
  OFFSET :offset
)

SELECT
  page.entity_id,
  page.period_month,
  page.status,
  page.score,
  page.reasons,
  page.since,
  counted.total
FROM (SELECT count(*) AS total FROM asked) AS counted
LEFT JOIN page ON true
ORDER BY page.entity_id, page.period_month DESC
