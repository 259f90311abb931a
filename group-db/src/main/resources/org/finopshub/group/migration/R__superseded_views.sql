-- What the read side sees of charges that no longer stand: ids for keys, as in cost_by_charge.
CREATE OR REPLACE VIEW ledger.cost_superseded AS
SELECT
  cost.run_id,
  cost.period_month,
  entity.entity_id,
  domain.domain_id,
  product.product_id,
  application.application_id,
  CASE cost.allocation WHEN 'd' THEN 'direct' ELSE 'indirect' END AS allocation,
  cost.billing_currency,
  product.unit AS consumed_unit,
  cost.consumed_quantity,
  cost.billed_cost,
  cost.effective_cost,
  cost.entity_key,
  cost.product_key
FROM ledger.superseded_charge AS cost
LEFT JOIN ledger.dim_entity AS entity USING (entity_key)
LEFT JOIN ledger.dim_domain AS domain USING (domain_key)
LEFT JOIN ledger.dim_product AS product USING (product_key)
LEFT JOIN ledger.dim_application AS application USING (application_key);
