-- A run's proof: quantity and billed cost. Parameters: run_id.
SELECT concat_ws(
           ' ',
           product_id,
           billing_currency,
           'in',
           trim_scale(quantity_in),
           trim_scale(billed_in),
           'direct',
           trim_scale(quantity_direct),
           trim_scale(billed_direct),
           'indirect',
           trim_scale(quantity_indirect),
           trim_scale(billed_indirect)
       )
  FROM mart.conservation_proof
 WHERE run_id = :run_id
 ORDER BY product_id, billing_currency
