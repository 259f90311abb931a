-- Take back what this view made of a run before. Parameters: run_id, period, pricing_view.
DELETE FROM mart.fact_cost
 WHERE period_month = :period
   AND run_id = :run_id
   AND pricing_view = :pricing_view
