-- The newest month that is shown. Grain: one row.
SELECT MAX(period_month) AS period_month
  FROM mart.current_run
