-- Months that have figures, newest first. Grain: month.
SELECT period_month
  FROM mart.current_run
 ORDER BY period_month DESC
