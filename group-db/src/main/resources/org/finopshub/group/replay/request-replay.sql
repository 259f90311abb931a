-- Note that a run is to be replayed. Grain: replay.
-- Parameters: entity_id, period_month, run_id, manifest_sha256, run_status, reason, by, now.
-- Rerun: nothing as long as one of the run is open.
INSERT INTO ledger.replay (
  entity_id, period_month, run_id, manifest_sha256, run_status, reason, requested_by, requested_at
)
VALUES (
  :entity_id, :period_month, :run_id, :manifest_sha256, :run_status, :reason, :by, :now
)
ON CONFLICT (entity_id, period_month, run_id) WHERE decided_at IS NULL DO NOTHING
