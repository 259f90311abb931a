-- Reads a materialized view.
SELECT COUNT(*)
  FROM mart.month_total
