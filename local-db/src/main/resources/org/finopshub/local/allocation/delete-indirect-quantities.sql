-- Take back what this run allocated before. Parameters: run_id, period.
WITH old_quantity AS (
    DELETE FROM mart.fact_quantity
     WHERE period_month = :period
       AND run_id = :run_id
       AND allocation = 'indirect'
    RETURNING fact_id
)
DELETE FROM mart.fact_cost
 WHERE period_month = :period
   AND run_id = :run_id
   AND fact_id IN (SELECT fact_id FROM old_quantity)
