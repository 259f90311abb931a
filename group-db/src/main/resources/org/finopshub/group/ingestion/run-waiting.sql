-- Show a run as waiting while its delivery is undecided. Grain: run.
-- Parameters: entity_id, period_month, run_id, attempt_id.
-- Rerun: identical. A run that was taken keeps its status whatever is sent under its name later.
INSERT INTO ledger.group_ingestion_runs AS run (
  entity_id,
  period_month,
  run_id,
  manifest_sha256,
  status,
  reason,
  received_at
)
SELECT
  delivery.entity_id,
  :period_month,
  :run_id,
  delivery.manifest_sha256,
  delivery.status,
  delivery.reason,
  delivery.received_at
FROM ledger.ingestion_attempt AS delivery
WHERE delivery.entity_id = :entity_id
  AND delivery.attempt_id = :attempt_id
  AND delivery.status = 'WAITING'
ON CONFLICT ON CONSTRAINT group_ingestion_runs_key DO UPDATE SET
  manifest_sha256 = excluded.manifest_sha256,
  status = excluded.status,
  reason = excluded.reason,
  violations = '[]',
  violation_count = 0,
  received_at = excluded.received_at,
  decided_at = NULL
WHERE run.status IN ('REJECTED', 'FAILED')
