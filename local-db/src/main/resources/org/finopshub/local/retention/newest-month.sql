-- The newest month readers see; null when there is none.
SELECT MAX(period_month) AS period_month
  FROM mart.current_run
