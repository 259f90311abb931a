-- What a slice carries on no application. Grain: currency. Parameters: entity_key, period_month.
SELECT
  rollup.billing_currency AS currency,
  rollup.billed_cost,
  rollup.charges AS rows
FROM ledger.application_month AS rollup
INNER JOIN ledger.dim_application AS application USING (application_key)
WHERE rollup.entity_key = :entity_key
  AND rollup.period_month = :period_month
  AND application.application_id = 'unallocated'
ORDER BY rollup.billing_currency
