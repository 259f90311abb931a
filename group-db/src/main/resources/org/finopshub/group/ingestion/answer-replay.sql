-- Keep what the intake made of a replayed drop; what is held stays open until it is decided.
-- Grain: one row, or none when no replay of that content is open.
-- Parameters: entity_id, period_month, run_id, manifest_sha256, attempt_id, status, reason, now.
-- Rerun: nothing once decided.
UPDATE ledger.replay
SET
  attempt_id = :attempt_id,
  status = :status,
  answer = :reason,
  decided_at = CASE WHEN :status <> 'HELD' THEN CAST(:now AS timestamptz) END
WHERE entity_id = :entity_id
  AND period_month = :period_month
  AND run_id = :run_id
  AND manifest_sha256 = :manifest_sha256
  AND decided_at IS NULL
RETURNING run_status
