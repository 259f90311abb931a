-- Note that the import of an undecided or held delivery broke. Grain: delivery, or none when decided.
-- Parameters: entity_id, attempt_id, reason; breaks: 1 when the drop itself broke the hub, else 0.
UPDATE ledger.ingestion_attempt
SET
  status = 'FAILED',
  reason = :reason,
  breaks = breaks + :breaks,
  decided_at = NULL
WHERE entity_id = :entity_id
  AND attempt_id = :attempt_id
  AND (decided_at IS NULL OR status = 'HELD')
RETURNING breaks
