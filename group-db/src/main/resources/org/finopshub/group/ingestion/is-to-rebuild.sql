-- Whether a slice is to be loaded again from the very content it holds: a replay of its run is open.
-- Grain: one row. Parameters: entity_id, period_month, run_id, manifest_sha256.
SELECT EXISTS (
  SELECT 1
  FROM ledger.replay AS replay
  INNER JOIN ledger.group_ingestion_runs AS run USING (
    entity_id, period_month, run_id, manifest_sha256
  )
  INNER JOIN ledger.dim_entity AS entity USING (entity_id)
  INNER JOIN ledger.slice AS slice USING (entity_key, period_month, run_id)
  WHERE replay.entity_id = :entity_id
    AND replay.period_month = :period_month
    AND replay.run_id = :run_id
    AND replay.manifest_sha256 = :manifest_sha256
    AND replay.decided_at IS NULL
    AND run.status = 'LOADED'
)
