-- Manifests that are still to be decided and filed. Grain: delivery.
SELECT delivery.manifest_file
FROM ledger.ingestion_attempt AS delivery
WHERE delivery.filed_at IS NULL
