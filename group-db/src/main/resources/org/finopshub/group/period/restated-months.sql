-- One page of the months that were restated, with their totals, newest first, and how many there are.
-- Grain: run x currency; beyond the last page one row with nothing but the total.
-- Parameters: entity_id, from, to (each may be null), limit, offset.
WITH asked AS (
  SELECT
    restatement.entity_id,
    restatement.period_month,
    restatement.run_id,
    restatement.billing_currency,
    sum(restatement.billed_before) AS billed_before,
    sum(restatement.billed_after) AS billed_after,
    sum(restatement.effective_before) AS effective_before,
    sum(restatement.effective_after) AS effective_after,
    min(restatement.reason) AS reason,
    min(restatement.restatement_reason) AS restatement_reason,
    min(restatement.approved_by) AS approved_by,
    min(restatement.decided_at) AS decided_at,
    max(restatement.restated_at) AS restated_at
  FROM api.restatement AS restatement
  WHERE restatement.entity_id = coalesce(CAST(:entity_id AS text), restatement.entity_id)
    AND restatement.period_month >= coalesce(CAST(:from AS date), restatement.period_month)
    AND restatement.period_month <= coalesce(CAST(:to AS date), restatement.period_month)
  GROUP BY
    restatement.entity_id,
    restatement.period_month,
    restatement.run_id,
    restatement.billing_currency
),

page AS (
  SELECT asked.*
  FROM asked
  ORDER BY
    asked.restated_at DESC,
    asked.entity_id,
    asked.period_month,
    asked.run_id,
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
  page.billing_currency
