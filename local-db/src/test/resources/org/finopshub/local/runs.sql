-- Every run, oldest first.
SELECT concat_ws(' ', status, trigger, error)
  FROM mart.batch_runs
 ORDER BY started_at, CASE status WHEN 'DONE' THEN 1 WHEN 'FAILED' THEN 2 ELSE 3 END
