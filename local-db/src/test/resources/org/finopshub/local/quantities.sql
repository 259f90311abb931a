-- A run's quantities. Parameters: run_id.
SELECT concat_ws(
           ' ',
           allocation,
           application_id,
           product_id,
           charge_category,
           trim_scale(consumed_quantity),
           consumed_unit,
           trim_scale(billed_cost),
           billing_currency
       )
  FROM mart.fact_quantity
 WHERE run_id = :run_id
 ORDER BY allocation, application_id, product_id, charge_category, billing_currency
