-- A drop lies at the group. Rerun: nothing; a receipt that was quicker stays. Parameters: run_id, now.
UPDATE mart.export_runs
   SET status = 'SENT',
       sent_at = :now,
       leased_until = NULL,
       last_error = NULL
 WHERE run_id = :run_id
   AND status IN ('QUEUED', 'SENDING')
