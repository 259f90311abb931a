-- Deliveries that are decided and not noted as filed. Grain: delivery. No parameters.
SELECT
  delivery.entity_id,
  delivery.attempt_id,
  delivery.manifest_file
FROM ledger.ingestion_attempt AS delivery
WHERE delivery.filed_at IS NULL
  AND delivery.decided_at IS NOT NULL
  AND delivery.status <> 'HELD'
