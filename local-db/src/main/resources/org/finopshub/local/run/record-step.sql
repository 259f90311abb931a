-- How long a step of a run took. Rerun: the last time counts. Parameters: run_id, step, finished_at, seconds.
INSERT INTO mart.batch_run_step (run_id, step, finished_at, seconds)
VALUES (:run_id, :step, :finished_at, :seconds)
ON CONFLICT (run_id, step) DO UPDATE
   SET finished_at = EXCLUDED.finished_at,
       seconds = EXCLUDED.seconds
