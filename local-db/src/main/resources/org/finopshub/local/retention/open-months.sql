-- Months with a drop that has no final answer. Grain: month.
SELECT DISTINCT period_month
  FROM mart.export_runs
 WHERE closed_at IS NULL
