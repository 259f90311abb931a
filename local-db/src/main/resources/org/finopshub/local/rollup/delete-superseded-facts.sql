-- Drop the facts of the runs a month no longer shows. Parameters: run_id (the one it shows), period.
WITH superseded_pool AS (
    DELETE FROM mart.pool_quantity
     WHERE period_month = :period
       AND run_id <> :run_id
), superseded_cost AS (
    DELETE FROM mart.fact_cost
     WHERE period_month = :period
       AND run_id <> :run_id
)
DELETE FROM mart.fact_quantity
 WHERE period_month = :period
   AND run_id <> :run_id
