-- What the month readers see was computed from; nothing when its run did not get to the end,
-- which is a drop in the queue: a run that could not be written as one must run again. Parameters: period.
SELECT run.inputs_sha256
  FROM mart.current_run AS current
  JOIN mart.batch_runs AS run USING (run_id)
 WHERE current.period_month = :period
   AND run.status = 'DONE'
   AND EXISTS (
     SELECT
       FROM mart.export_runs AS export
      WHERE export.run_id = run.run_id
   )
