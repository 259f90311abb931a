-- The rows of a slice as the contract's CSV, in the order of its key, without what all of them share and the hub adds: entity,
-- month, pricing view, run. Placeholders: run_id, period.
COPY (
    SELECT application_id,
           domain_id,
           product_id,
           allocation,
           charge_category,
           trim_scale(consumed_quantity),
           consumed_unit,
           trim_scale(billed_cost),
           trim_scale(effective_cost),
           billing_currency
      FROM mart.current_charge
     WHERE period_month = DATE '{period}'
       AND run_id = '{run_id}'
     ORDER BY application_id, product_id, allocation, charge_category, billing_currency
) TO STDOUT (FORMAT csv)
