-- What restatements changed. Grain: restated run x domain.
SELECT concat_ws(
  ' | ',
  to_char(restatement.restated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
  restatement.entity_id || ' ' || to_char(restatement.period_month, 'YYYY-MM'),
  restatement.domain_id || ' ' || restatement.billing_currency,
  trim_scale(restatement.effective_before) || ' -> ' || trim_scale(restatement.effective_after),
  restatement.approved_by || ': ' || restatement.reason
) AS line
FROM ledger.restatement AS restatement
ORDER BY restatement.restated_at, restatement.domain_id
