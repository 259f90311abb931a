-- Take away a month's pools and sums, and show no run of it; its facts go with their partitions. Rerun: nothing.
-- Parameters: period.
WITH pool AS (
    DELETE FROM mart.pool_quantity
     WHERE period_month = :period
), application AS (
    DELETE FROM mart.application_month
     WHERE period_month = :period
), domain_application AS (
    DELETE FROM mart.domain_application_month
     WHERE period_month = :period
), product AS (
    DELETE FROM mart.product_month
     WHERE period_month = :period
)
DELETE FROM mart.current_run
 WHERE period_month = :period
