-- When a delivery was decided. Parameters: entity_id, attempt_id.
SELECT delivery.decided_at
FROM ledger.ingestion_attempt AS delivery
WHERE delivery.entity_id = :entity_id
  AND delivery.attempt_id = :attempt_id
