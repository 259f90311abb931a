-- Record that a decided drop has left the inbox. Parameters: entity_id, attempt_id, now.
-- Rerun: keeps the first time.
UPDATE ledger.ingestion_attempt
SET filed_at = coalesce(filed_at, :now)
WHERE entity_id = :entity_id
  AND attempt_id = :attempt_id
