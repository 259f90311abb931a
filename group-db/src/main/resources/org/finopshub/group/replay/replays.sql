-- One page of replays, newest first, and how many there are. Grain: replay; beyond the last page one row
-- with nothing but the total. Parameters: entity_id, period_month (each may be null), limit, offset.
WITH asked AS (
  SELECT
    replay.entity_id,
    replay.replay_id,
    replay.period_month,
    replay.run_id,
    replay.run_status,
    replay.reason,
    replay.requested_by,
    replay.requested_at,
    replay.put_back_at,
    replay.status,
    replay.answer,
    replay.decided_at
  FROM api.replay AS replay
  WHERE replay.entity_id = coalesce(CAST(:entity_id AS text), replay.entity_id)
    AND replay.period_month = coalesce(CAST(:period_month AS date), replay.period_month)
),

page AS (
  SELECT asked.*
  FROM asked
  ORDER BY asked.requested_at DESC, asked.entity_id, asked.replay_id
  LIMIT :limit
  OFFSET :offset
)

SELECT
  counted.total,
  page.*
FROM (SELECT count(*) AS total FROM asked) AS counted
LEFT JOIN page ON true
ORDER BY page.requested_at DESC, page.entity_id, page.replay_id
