-- How many rows of each domain a run has. Grain: domain. Parameters: period, run_id.
SELECT domain_id,
       COUNT(*) AS charges
  FROM mart.fact_quantity
 WHERE period_month = :period
   AND run_id = :run_id
 GROUP BY domain_id
