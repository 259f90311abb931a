-- A month's quantities and costs per product. Grain: product x allocation x currency. Parameters: period.
INSERT INTO mart.product_month (
    entity_id,
    period_month,
    domain_id,
    product_id,
    allocation,
    billing_currency,
    consumed_unit,
    consumed_quantity,
    billed_cost,
    effective_cost
)
SELECT entity_id,
       period_month,
       domain_id,
       product_id,
       allocation,
       billing_currency,
       consumed_unit,
       SUM(consumed_quantity),
       SUM(billed_cost),
       SUM(effective_cost)
  FROM mart.current_charge
 WHERE period_month = :period
 GROUP BY entity_id, period_month, domain_id, product_id, allocation, billing_currency, consumed_unit
