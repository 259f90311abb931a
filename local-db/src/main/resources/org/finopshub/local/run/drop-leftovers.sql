-- Drop what runs left that are not shown: they failed, or died. Parameters: period.
WITH leftover_pool AS (
    DELETE FROM mart.pool_quantity
     WHERE period_month = :period
       AND run_id NOT IN (SELECT run_id FROM mart.current_run WHERE period_month = :period)
), leftover_cost AS (
    DELETE FROM mart.fact_cost
     WHERE period_month = :period
       AND run_id NOT IN (SELECT run_id FROM mart.current_run WHERE period_month = :period)
)
DELETE FROM mart.fact_quantity
 WHERE period_month = :period
   AND run_id NOT IN (SELECT run_id FROM mart.current_run WHERE period_month = :period)
