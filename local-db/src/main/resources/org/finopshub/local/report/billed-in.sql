-- What a run's usage was billed. Grain: currency. Parameters: run_id.
SELECT billing_currency,
       trim_scale(SUM(billed_in)) AS billed_cost
  FROM mart.conservation_proof
 WHERE run_id = :run_id
 GROUP BY billing_currency
