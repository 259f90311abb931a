-- Every rollup and view row with ids for keys. Grain: source x its own grain.
SELECT
  'entity' AS source,
  cost.entity_id,
  cost.period_month,
  NULL AS domain_id,
  NULL AS product_id,
  NULL AS application_id,
  NULL AS allocation,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.cost_by_entity AS cost
UNION ALL
SELECT
  'domain',
  cost.entity_id,
  cost.period_month,
  cost.domain_id,
  NULL,
  NULL,
  NULL,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.cost_by_domain AS cost
UNION ALL
SELECT
  'allocation',
  cost.entity_id,
  cost.period_month,
  cost.domain_id,
  NULL,
  NULL,
  cost.allocation,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.cost_by_allocation AS cost
UNION ALL
SELECT
  'product',
  cost.entity_id,
  cost.period_month,
  cost.domain_id,
  cost.product_id,
  NULL,
  cost.allocation,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.cost_by_product AS cost
UNION ALL
SELECT
  'application',
  cost.entity_id,
  cost.period_month,
  NULL,
  NULL,
  cost.application_id,
  NULL,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.cost_by_application AS cost
UNION ALL
SELECT
  'domain application',
  cost.entity_id,
  cost.period_month,
  cost.domain_id,
  NULL,
  cost.application_id,
  cost.allocation,
  cost.billing_currency,
  cost.billed_cost,
  cost.effective_cost
FROM ledger.cost_by_domain_application AS cost
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
