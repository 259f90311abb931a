-- Find or open the delivery of a drop in the inbox. Grain: delivery.
-- Parameters: entity_id, manifest_file, manifest_sha256, period_month, run_id, now.
-- Rerun: the same delivery until it is filed; several hubs get the same one.
INSERT INTO ledger.ingestion_attempt AS delivery (
  entity_id,
  manifest_file,
  manifest_sha256,
  period_month,
  run_id,
  status,
  reason,
  received_at
)
VALUES (
  :entity_id,
  :manifest_file,
  :manifest_sha256,
  CAST(:period_month AS date),
  CAST(:run_id AS uuid),
  'WAITING',
  'Received, not decided yet',
  :now
)
ON CONFLICT (entity_id, manifest_file, manifest_sha256) WHERE filed_at IS NULL
DO UPDATE SET
  looks = delivery.looks + 1
RETURNING
  delivery.attempt_id,
  delivery.received_at,
  delivery.decided_at IS NOT NULL AND delivery.status <> 'HELD' AS decided
