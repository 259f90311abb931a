-- The runs slices hold that were not loaded again for a reason yet, the oldest month first, and how the
-- newest replay of each for that reason ended; null while there is none, or it is open. Grain: slice.
-- Parameters: reason, period_month (null: every month).
SELECT
  entity.entity_id,
  slice.period_month,
  slice.run_id,
  newest.status
FROM ledger.slice AS slice
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN LATERAL (
  SELECT
    CASE WHEN replay.decided_at IS NOT NULL THEN replay.status END AS status
  FROM ledger.replay AS replay
  WHERE replay.entity_id = entity.entity_id
    AND replay.period_month = slice.period_month
    AND replay.run_id = slice.run_id
    AND replay.reason = :reason
  ORDER BY replay.requested_at DESC, replay.replay_id
  LIMIT 1
) AS newest ON true
WHERE newest.status IS DISTINCT FROM 'LOADED'
  AND slice.period_month = coalesce(CAST(:period_month AS date), slice.period_month)
ORDER BY slice.period_month, entity.entity_id
