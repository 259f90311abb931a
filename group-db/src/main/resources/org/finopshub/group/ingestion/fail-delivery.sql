-- Note that the import of an undecided or held delivery broke. Parameters: entity_id, attempt_id, reason.
UPDATE ledger.ingestion_attempt
SET
  status = 'FAILED',
  reason = :reason,
  decided_at = NULL
WHERE entity_id = :entity_id
  AND attempt_id = :attempt_id
  AND (decided_at IS NULL OR status = 'HELD')
