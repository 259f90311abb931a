-- The replay of a run that is under way. Grain: one row, or none.
-- Parameters: entity_id, period_month, run_id.
SELECT
  replay.replay_id,
  replay.entity_id,
  replay.period_month,
  replay.run_id,
  replay.reason,
  replay.requested_by,
  replay.requested_at
FROM ledger.replay AS replay
WHERE replay.entity_id = :entity_id
  AND replay.period_month = :period_month
  AND replay.run_id = :run_id
  AND replay.decided_at IS NULL
