-- One page of alerts, newest first, beside how many there are in all; a page beyond the last is one
-- row that says so. Grain: occurrence. Parameters: open, alert_key, entity_id, period_month, code,
-- severity (each may be null), now, limit, offset.
WITH asked AS (
  SELECT
    alert.alert_id,
    alert.alert_key,
    alert.code,
    alert.entity_id,
    alert.period_month,
    alert.severity,
    alert.announced,
    alert.message,
    alert.raised_at,
    alert.escalated_at,
    alert.resolved_at,
    alert.resolution,
    alert.acknowledged_at,
    alert.acknowledged_by
  FROM api.alert AS alert
  WHERE (CAST(:open AS boolean) IS NULL OR (alert.resolved_at IS NULL) = CAST(:open AS boolean))
    AND alert.alert_key = coalesce(CAST(:alert_key AS text), alert.alert_key)
    AND (CAST(:entity_id AS text) IS NULL OR alert.entity_id = :entity_id)
    AND (CAST(:period_month AS date) IS NULL OR alert.period_month = :period_month)
    AND alert.code = coalesce(CAST(:code AS text), alert.code)
    AND alert.severity::text = coalesce(CAST(:severity AS text), alert.severity::text)
),

page AS (
  SELECT
    asked.*,
    silence.until AS silenced_until
  FROM asked
  LEFT JOIN api.alert_silence AS silence
    ON silence.alert_key = asked.alert_key
    AND silence.until > :now
  ORDER BY asked.raised_at DESC, asked.alert_key, asked.alert_id
  LIMIT :limit
  OFFSET :offset
)

SELECT
  page.*,
  counted.total
FROM (SELECT count(*) AS total FROM asked) AS counted
LEFT JOIN page ON true
ORDER BY page.raised_at DESC, page.alert_key, page.alert_id
