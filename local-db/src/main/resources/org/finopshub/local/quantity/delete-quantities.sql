-- Take back what this run computed before, all of it: later steps build on quantities. Parameters: run_id, period.
WITH old_pool AS (
    DELETE FROM mart.pool_quantity
     WHERE period_month = :period
       AND run_id = :run_id
), old_proof AS (
    DELETE FROM mart.conservation_proof
     WHERE run_id = :run_id
), old_finding AS (
    DELETE FROM mart.finding
     WHERE run_id = :run_id
), old_cost AS (
    DELETE FROM mart.fact_cost
     WHERE period_month = :period
       AND run_id = :run_id
)
DELETE FROM mart.fact_quantity
 WHERE period_month = :period
   AND run_id = :run_id
