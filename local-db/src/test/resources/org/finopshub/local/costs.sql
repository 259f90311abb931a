-- What each view makes of a run. Parameters: run_id.
SELECT concat_ws(
           ' ',
           cost.pricing_view,
           quantity.allocation,
           quantity.application_id,
           quantity.product_id,
           trim_scale(cost.effective_cost)
       )
  FROM mart.fact_cost AS cost
  JOIN mart.fact_quantity AS quantity USING (period_month, fact_id)
 WHERE cost.run_id = :run_id
 ORDER BY cost.pricing_view, quantity.allocation, quantity.application_id, quantity.product_id
