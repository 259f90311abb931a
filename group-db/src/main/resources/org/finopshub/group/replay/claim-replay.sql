-- The oldest replay whose files are not back in the inbox yet, if no other hub is at it, until the
-- transaction ends. Grain: one row, or none.
SELECT
  replay.replay_id,
  replay.entity_id,
  replay.period_month,
  replay.run_id,
  replay.manifest_sha256
FROM ledger.replay AS replay
WHERE replay.put_back_at IS NULL
  AND replay.decided_at IS NULL
ORDER BY replay.requested_at, replay.entity_id, replay.replay_id
LIMIT 1
FOR UPDATE SKIP LOCKED
