-- Drops that are held now, each with the steward's decision if there is one already.
CREATE OR REPLACE VIEW ledger.held_run AS
SELECT
  held.entity_id,
  held.period_month,
  held.run_id,
  held.manifest_sha256,
  held.export_seq,
  held.restatement_reason,
  held.control_totals,
  held.held_at,
  decision.decision,
  decision.reason,
  decision.decided_by,
  decision.decided_at
FROM ledger.held_drop AS held
INNER JOIN ledger.group_ingestion_runs AS run USING (
  entity_id, period_month, run_id, manifest_sha256
)
LEFT JOIN ledger.held_decision AS decision USING (
  entity_id, period_month, run_id, manifest_sha256
)
WHERE run.status = 'HELD';
