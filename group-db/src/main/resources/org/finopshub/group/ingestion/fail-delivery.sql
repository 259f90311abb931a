-- Note that an undecided delivery's import broke. Parameters: entity_id, attempt_id, reason.
UPDATE ledger.ingestion_attempt
SET
  status = 'FAILED',
  reason = :reason
WHERE entity_id = :entity_id
  AND attempt_id = :attempt_id
  AND decided_at IS NULL
