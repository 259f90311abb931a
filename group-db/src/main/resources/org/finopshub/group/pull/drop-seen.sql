-- Keep how far an entity's drops were fetched. Grain: entity. Rerun: identical.
-- Parameters: entity_id, queued_at, run_id.
UPDATE ledger.pull_state
SET
  seen_queued_at = :queued_at,
  seen_run_id = :run_id
WHERE entity_id = :entity_id
