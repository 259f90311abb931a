-- Claim the entities that are due to be asked; nobody else asks them before the lease ends.
-- Grain: entity. Rerun: claims nothing until then.
-- Parameters: entity_ids (text array), now, leased_until.
INSERT INTO ledger.pull_state AS state (entity_id, next_attempt_at)
SELECT
  entity.entity_id,
  :leased_until
FROM unnest(CAST(:entity_ids AS text[])) AS entity (entity_id)
ON CONFLICT (entity_id) DO UPDATE SET
  next_attempt_at = excluded.next_attempt_at
WHERE state.next_attempt_at <= :now
RETURNING
  entity_id,
  seen_queued_at,
  seen_run_id
