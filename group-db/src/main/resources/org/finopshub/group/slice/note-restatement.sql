-- Keep a slice's sums before or after it is replaced, if its month is or was closed.
-- Grain: domain x currency. Rerun: identical. Call it before and after the rollups are rebuilt, and
-- both times before stand-slice.sql. A slice never loaded before has nothing to restate.
-- Placeholder: side (before, after).
-- Parameters: entity_id, period_month, run_id, manifest_sha256, restatement_reason, now.
INSERT INTO ledger.restatement AS noted (
  entity_id,
  period_month,
  run_id,
  superseded_run_id,
  domain_id,
  billing_currency,
  billed_{side},
  effective_{side},
  reason,
  restatement_reason,
  approved_by,
  decided_at,
  restated_at
)
SELECT
  month.entity_id,
  month.period_month,
  CAST(:run_id AS uuid),
  slice.run_id,
  domain.domain_id,
  rollup.billing_currency,
  sum(rollup.billed_cost),
  sum(rollup.effective_cost),
  coalesce(decision.reason, month.reason),
  CAST(:restatement_reason AS text),
  coalesce(decision.decided_by, month.changed_by),
  coalesce(decision.decided_at, month.changed_at),
  CAST(:now AS timestamptz)
FROM ledger.month_state AS month
INNER JOIN ledger.dim_entity AS entity USING (entity_id)
INNER JOIN ledger.slice AS slice USING (entity_key, period_month)
INNER JOIN ledger.product_month AS rollup USING (entity_key, period_month)
INNER JOIN ledger.dim_domain AS domain USING (domain_key)
LEFT JOIN ledger.held_decision AS decision
  ON decision.entity_id = month.entity_id
  AND decision.period_month = month.period_month
  AND decision.run_id = :run_id
  AND decision.manifest_sha256 = :manifest_sha256
WHERE month.entity_id = :entity_id
  AND month.period_month = :period_month
GROUP BY
  month.entity_id,
  month.period_month,
  slice.run_id,
  domain.domain_id,
  rollup.billing_currency,
  decision.reason,
  month.reason,
  decision.decided_by,
  month.changed_by,
  decision.decided_at,
  month.changed_at
ON CONFLICT (entity_id, period_month, run_id, domain_id, billing_currency) DO UPDATE SET
  billed_{side} = excluded.billed_{side},
  effective_{side} = excluded.effective_{side}
