-- Send a drop that lies there once more. Parameters: run_id, queued_at.
UPDATE mart.export_runs
   SET status = 'QUEUED',
       attempts = 0,
       queued_at = :queued_at,
       next_attempt_at = :queued_at,
       leased_until = NULL,
       closed_at = NULL
 WHERE run_id = :run_id
RETURNING run_id,
          entity_id,
          period_month,
          export_seq,
          directory,
          file_names,
          status,
          attempts
