-- A drop could not be sent: it waits, a random part less than the wait, so that entities that failed together do not
-- come back together. Rerun: nothing. Parameters: run_id, now, wait_seconds, last_error.
UPDATE mart.export_runs
   SET status = 'QUEUED',
       next_attempt_at = CAST(:now AS timestamptz) + make_interval(secs => :wait_seconds * (0.5 + random() / 2)),
       leased_until = NULL,
       last_error = :last_error
 WHERE run_id = :run_id
   AND status = 'SENDING'
