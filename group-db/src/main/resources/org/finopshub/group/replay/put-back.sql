-- Note that a replay's files are back in the inbox. Parameters: entity_id, replay_id, now.
-- Rerun: keeps the first time.
UPDATE ledger.replay
SET put_back_at = coalesce(put_back_at, :now)
WHERE entity_id = :entity_id
  AND replay_id = :replay_id
