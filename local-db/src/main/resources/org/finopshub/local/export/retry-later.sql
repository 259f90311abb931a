-- A drop could not be sent. Rerun: nothing. Parameters: run_id, next_attempt_at, last_error.
UPDATE mart.export_runs
   SET status = 'QUEUED',
       next_attempt_at = :next_attempt_at,
       leased_until = NULL,
       last_error = :last_error
 WHERE run_id = :run_id
   AND status = 'SENDING'
