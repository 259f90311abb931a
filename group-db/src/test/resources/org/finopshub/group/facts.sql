-- Every fact with ids for keys. Grain: charge.
SELECT
  entity.entity_id,
  charge.period_month,
  application.application_id,
  domain.domain_id,
  product.product_id,
  charge.allocation,
  charge.charge_category,
  charge.billing_currency,
  charge.consumed_quantity,
  charge.billed_cost,
  charge.effective_cost
FROM ledger.fact_charge AS charge
LEFT JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.dim_application AS application USING (application_key)
LEFT JOIN ledger.dim_domain AS domain USING (domain_key)
LEFT JOIN ledger.dim_product AS product USING (product_key)
ORDER BY 1, 2, 3, 5, 6, 7, 8
