-- Drops that may have been uploaded and whose answer may still come or change, oldest first: the group may replay a
-- rejected one from its quarantine.
SELECT run_id,
       entity_id,
       period_month,
       export_seq,
       directory,
       file_names,
       status,
       attempts
  FROM mart.export_runs
 WHERE status IN ('SENDING', 'SENT', 'HELD', 'REJECTED')
 ORDER BY queued_at, run_id
