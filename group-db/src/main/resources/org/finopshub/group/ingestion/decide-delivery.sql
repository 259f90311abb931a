-- Decide a delivery once, or hold it and then decide it once. Grain: delivery.
-- Rerun: no row, the first decision stands.
-- Parameters: entity_id, attempt_id, status, reason, rows_loaded, violations, violation_count,
-- now.
UPDATE ledger.ingestion_attempt
SET
  status = :status,
  reason = :reason,
  rows_loaded = :rows_loaded,
  violations = CAST(:violations AS jsonb),
  violation_count = :violation_count,
  decided_at = :now
WHERE entity_id = :entity_id
  AND attempt_id = :attempt_id
  AND (decided_at IS NULL OR status = 'HELD' AND :status <> 'HELD')
RETURNING decided_at
