-- Months before another with usage lines, and how many. Grain: month. Parameters: first_kept.
SELECT period_month,
       COUNT(*) AS entries
  FROM mart.usage_line
 WHERE period_month < :first_kept
 GROUP BY period_month
 ORDER BY period_month
