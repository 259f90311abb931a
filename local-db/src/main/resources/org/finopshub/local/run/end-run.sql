-- End a run that is under way. Rerun: no row. Parameters: run_id, status, finished_at, error.
UPDATE mart.batch_runs
   SET status = :status,
       finished_at = :finished_at,
       error = :error
 WHERE run_id = :run_id
   AND status = 'RUNNING'
