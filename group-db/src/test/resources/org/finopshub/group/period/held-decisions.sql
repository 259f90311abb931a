-- The audit of stewards' decisions. Grain: content of a run.
SELECT
  decision.entity_id,
  decision.decision,
  decision.decided_by,
  decision.reason
FROM ledger.held_decision AS decision
ORDER BY decision.decided_at
