-- What each application consumed itself, in the order of the key, which is cheaper to enter so.
-- Grain: application x product x charge category x currency.
-- Rerun: identical, after delete-quantities. Parameters: run_id, period.
INSERT INTO mart.fact_quantity (
    period_month,
    run_id,
    consumed_quantity,
    billed_cost,
    application_id,
    domain_id,
    product_id,
    allocation,
    charge_category,
    consumed_unit,
    billing_currency
)
SELECT :period,
       :run_id,
       SUM(consumed_quantity),
       SUM(billed_cost),
       application_id,
       domain_id,
       product_id,
       'direct',
       charge_category,
       consumed_unit,
       billing_currency
  FROM resolved_usage
 WHERE NOT pooled
 GROUP BY application_id, domain_id, product_id, charge_category, consumed_unit, billing_currency
 ORDER BY application_id COLLATE "C", product_id COLLATE "C", charge_category COLLATE "C", billing_currency COLLATE "C"
