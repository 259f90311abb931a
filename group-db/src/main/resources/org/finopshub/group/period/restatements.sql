-- One page of the restatement ledger, newest first, and how many entries there are.
-- Grain: run x domain x currency; beyond the last page one row with nothing but the total.
-- Parameters: entity_id, from, to (each may be null), limit, offset.
WITH asked AS (
  SELECT
    restatement.entity_id,
    restatement.period_month,
    restatement.run_id,
    restatement.superseded_run_id,
    restatement.domain_id,
    restatement.billing_currency,
    restatement.billed_before,
    restatement.billed_after,
    restatement.effective_before,
    restatement.effective_after,
    restatement.reason,
    restatement.restatement_reason,
    restatement.approved_by,
    restatement.decided_at,
    restatement.restated_at
  FROM api.restatement AS restatement
  WHERE restatement.entity_id = coalesce(CAST(:entity_id AS text), restatement.entity_id)
    AND restatement.period_month >= coalesce(CAST(:from AS date), restatement.period_month)
    AND restatement.period_month <= coalesce(CAST(:to AS date), restatement.period_month)
),

page AS (
  SELECT asked.*
  FROM asked
  ORDER BY
    asked.restated_at DESC,
    asked.entity_id,
    asked.period_month,
    asked.run_id,
    asked.domain_id,
    asked.billing_currency
  LIMIT :limit
  OFFSET :offset
)

SELECT
  counted.total,
  page.*
FROM (SELECT count(*) AS total FROM asked) AS counted
LEFT JOIN page ON true
ORDER BY
  page.restated_at DESC,
  page.entity_id,
  page.period_month,
  page.run_id,
  page.domain_id,
  page.billing_currency
