-- Bring a run to what was just decided about a delivery of it. Grain: run.
-- Parameters: entity_id, attempt_id; export_seq, period_status, pricing_view, referential_version
-- of the manifest; status, reason, rows_loaded, violations, violation_count, load_ms, rollup_ms.
-- A run that was taken keeps its status: a bad or repeated delivery of it changes nothing here.
INSERT INTO ledger.group_ingestion_runs AS run (
  entity_id,
  period_month,
  run_id,
  export_seq,
  period_status,
  pricing_view,
  referential_version,
  manifest_sha256,
  status,
  reason,
  rows_loaded,
  violations,
  violation_count,
  load_ms,
  rollup_ms,
  received_at,
  decided_at
)
SELECT
  delivery.entity_id,
  delivery.period_month,
  delivery.run_id,
  CAST(:export_seq AS bigint),
  :period_status,
  :pricing_view,
  CAST(:referential_version AS integer),
  delivery.manifest_sha256,
  :status,
  :reason,
  :rows_loaded,
  CAST(:violations AS jsonb),
  :violation_count,
  :load_ms,
  :rollup_ms,
  delivery.received_at,
  delivery.decided_at
FROM ledger.ingestion_attempt AS delivery
WHERE delivery.entity_id = :entity_id
  AND delivery.attempt_id = :attempt_id
  AND delivery.status <> 'DUPLICATE'
ON CONFLICT ON CONSTRAINT group_ingestion_runs_key DO UPDATE SET
  export_seq = excluded.export_seq,
  period_status = excluded.period_status,
  pricing_view = excluded.pricing_view,
  referential_version = excluded.referential_version,
  manifest_sha256 = excluded.manifest_sha256,
  status = excluded.status,
  reason = excluded.reason,
  rows_loaded = excluded.rows_loaded,
  violations = excluded.violations,
  violation_count = excluded.violation_count,
  load_ms = excluded.load_ms,
  rollup_ms = excluded.rollup_ms,
  received_at = excluded.received_at,
  decided_at = excluded.decided_at
WHERE run.status NOT IN ('LOADED', 'SUPERSEDED')
