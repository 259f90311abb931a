-- What a steward decided about one content of a run. Grain: content; no row = nothing.
-- Parameters: entity_id, period_month, run_id, manifest_sha256.
SELECT
  decision.decision AS answer,
  decision.reason,
  decision.decided_by,
  decision.decided_at
FROM ledger.held_decision AS decision
WHERE decision.entity_id = :entity_id
  AND decision.period_month = :period_month
  AND decision.run_id = :run_id
  AND decision.manifest_sha256 = :manifest_sha256
