-- End a replay whose files are gone meanwhile. Parameters: entity_id, replay_id, answer, now.
-- Rerun: nothing.
UPDATE ledger.replay
SET
  status = 'FAILED',
  answer = :answer,
  decided_at = :now
WHERE entity_id = :entity_id
  AND replay_id = :replay_id
  AND decided_at IS NULL
