-- The steps that were timed.
SELECT step
  FROM mart.batch_run_step
 ORDER BY step
