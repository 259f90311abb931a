-- The decision of a delivery that was decided before. Parameters: entity_id, attempt_id.
SELECT
  delivery.status,
  delivery.reason,
  delivery.violations::text AS violations,
  delivery.violation_count,
  delivery.rows_loaded,
  delivery.decided_at
FROM ledger.ingestion_attempt AS delivery
WHERE delivery.entity_id = :entity_id
  AND delivery.attempt_id = :attempt_id
