-- What a slice shows now, by domain and currency. Grain: domain x currency.
-- Parameters: entity_id, period_month.
SELECT
  domain.domain_id,
  rollup.billing_currency AS currency,
  sum(rollup.charges) AS rows,
  sum(rollup.billed_cost) AS billed_cost,
  sum(rollup.effective_cost) AS effective_cost
FROM ledger.product_month AS rollup
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
INNER JOIN ledger.dim_domain AS domain USING (domain_key)
WHERE entity.entity_id = :entity_id
  AND rollup.period_month = :period_month
GROUP BY domain.domain_id, rollup.billing_currency
