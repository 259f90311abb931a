-- The restatement ledger. Grain: run x domain x currency.
SELECT
  restatement.domain_id || ' ' || restatement.billing_currency
    || ' billed ' || trim_scale(restatement.billed_before)
    || ' -> ' || trim_scale(restatement.billed_after)
    || ' effective ' || trim_scale(restatement.effective_before)
    || ' -> ' || trim_scale(restatement.effective_after) AS change,
  restatement.superseded_run_id,
  restatement.run_id,
  restatement.reason,
  restatement.restatement_reason,
  restatement.approved_by
FROM ledger.restatement AS restatement
ORDER BY restatement.run_id, restatement.domain_id, restatement.billing_currency
