-- What belongs to everybody in a domain. Grain: product x charge category x currency.
-- Rerun: identical, after delete-quantities. Parameters: run_id, period.
INSERT INTO mart.pool_quantity (
    period_month,
    run_id,
    domain_id,
    product_id,
    charge_category,
    consumed_unit,
    billing_currency,
    consumed_quantity,
    billed_cost
)
SELECT :period,
       :run_id,
       domain_id,
       product_id,
       charge_category,
       consumed_unit,
       billing_currency,
       SUM(consumed_quantity),
       SUM(billed_cost)
  FROM resolved_usage
 WHERE pooled
 GROUP BY domain_id, product_id, charge_category, consumed_unit, billing_currency
