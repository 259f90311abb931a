-- Forget a month's runs, their drops and findings. One statement, since they refer to each other. Rerun: nothing.
-- Parameters: period.
WITH gone AS (
    SELECT run_id
      FROM mart.batch_runs
     WHERE period_month = :period
), step AS (
    DELETE FROM mart.batch_run_step
     WHERE run_id IN (SELECT run_id FROM gone)
), proof AS (
    DELETE FROM mart.conservation_proof
     WHERE run_id IN (SELECT run_id FROM gone)
), report AS (
    DELETE FROM mart.conformity_report
     WHERE run_id IN (SELECT run_id FROM gone)
), export AS (
    DELETE FROM mart.export_runs
     WHERE run_id IN (SELECT run_id FROM gone)
), found AS (
    DELETE FROM mart.finding
     WHERE period_month = :period
), divergence AS (
    DELETE FROM mart.conformity_finding
     WHERE period_month = :period
)
DELETE FROM mart.batch_runs
 WHERE period_month = :period
