-- Decided deliveries of an entity and month that are not noted as filed. Grain: delivery.
-- Parameters: entity_id, period_month (null for those whose names tell none).
-- Locked until the transaction ends: of two that are filed at once, one sees what the other did.
SELECT delivery.attempt_id
FROM ledger.ingestion_attempt AS delivery
WHERE delivery.entity_id = :entity_id
  AND delivery.period_month IS NOT DISTINCT FROM CAST(:period_month AS date)
  AND delivery.filed_at IS NULL
  AND delivery.decided_at IS NOT NULL
  AND delivery.status <> 'HELD'
ORDER BY delivery.attempt_id
FOR UPDATE
