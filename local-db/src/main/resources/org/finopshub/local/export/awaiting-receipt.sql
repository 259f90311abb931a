-- Drops that may have been uploaded and are not closed, oldest first.
SELECT run_id,
       entity_id,
       period_month,
       export_seq,
       directory,
       file_names,
       status,
       attempts
  FROM mart.export_runs
 WHERE status IN ('SENDING', 'SENT', 'HELD')
 ORDER BY queued_at, run_id
