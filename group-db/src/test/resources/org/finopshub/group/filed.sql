-- Deliveries that were filed, by what their manifest says it is a drop of. Grain: delivery.
SELECT
  delivery.entity_id,
  delivery.manifest_file,
  delivery.status = 'REJECTED' AS refused
FROM ledger.ingestion_attempt AS delivery
WHERE delivery.filed_at IS NOT NULL
  AND delivery.run_id IS NOT NULL
