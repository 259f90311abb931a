-- Every delivery of a run's drop, oldest first. Grain: delivery.
-- Parameters: entity_id, period_month, run_id.
SELECT
  delivery.status,
  delivery.reason,
  delivery.violation_count,
  delivery.violations::text AS violations,
  delivery.manifest_sha256,
  delivery.received_at,
  delivery.decided_at,
  delivery.filed_at
FROM api.ingestion_attempt AS delivery
WHERE delivery.entity_id = :entity_id
  AND delivery.period_month = :period_month
  AND delivery.run_id = :run_id
ORDER BY delivery.received_at
