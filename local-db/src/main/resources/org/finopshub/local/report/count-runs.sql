-- How many runs there are. Parameters: period (NULL = all).
SELECT COUNT(*)
  FROM mart.batch_runs
 WHERE CAST(:period AS date) IS NULL
    OR period_month = :period
