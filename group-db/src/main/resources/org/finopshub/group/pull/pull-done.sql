-- Everything an entity offered was fetched. Grain: entity. Rerun: identical.
-- Parameters: entity_id, now.
UPDATE ledger.pull_state
SET
  asked_at = :now,
  failures = 0,
  last_error = NULL,
  next_attempt_at = :now
WHERE entity_id = :entity_id
