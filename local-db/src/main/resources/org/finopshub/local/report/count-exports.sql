-- How many drops there are. Parameters: period (NULL = all).
SELECT COUNT(*)
  FROM mart.export_runs
 WHERE CAST(:period AS date) IS NULL
    OR period_month = :period
