-- Make a run what readers see of its month; no row when it is not under way or its proof is not there.
-- Rerun: identical. Parameters: run_id, period, shown_since.
INSERT INTO mart.current_run (period_month, run_id, shown_since)
SELECT run.period_month,
       run.run_id,
       :shown_since
  FROM mart.batch_runs AS run
  JOIN mart.batch_run_step AS proof
    ON proof.run_id = run.run_id
   AND proof.step = 'conservation'
 WHERE run.run_id = :run_id
   AND run.period_month = :period
   AND run.status = 'RUNNING'
ON CONFLICT (period_month) DO UPDATE
   SET run_id = EXCLUDED.run_id,
       shown_since = EXCLUDED.shown_since
