-- The rows of a slice, in the order of the contract's key. Column order: SliceRows. Parameters: run_id, period.
SELECT application_id,
       domain_id,
       product_id,
       allocation,
       charge_category,
       trim_scale(consumed_quantity) AS consumed_quantity,
       consumed_unit,
       trim_scale(billed_cost)       AS billed_cost,
       trim_scale(effective_cost)    AS effective_cost,
       billing_currency,
       pricing_view
  FROM mart.current_charge
 WHERE period_month = :period
   AND run_id = :run_id
 ORDER BY application_id, product_id, allocation, charge_category, billing_currency
