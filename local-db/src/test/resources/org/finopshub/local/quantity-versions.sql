-- A run's quantities and where they lie: a row that was written again lies elsewhere. Parameters: run_id.
SELECT concat_ws(' ', ctid, xmin, application_id, product_id, consumed_quantity, billed_cost)
  FROM mart.fact_quantity
 WHERE run_id = :run_id
 ORDER BY fact_id
