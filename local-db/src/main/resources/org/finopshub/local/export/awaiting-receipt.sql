-- Drops that may have reached the group and whose answer may still come or change, oldest first: the group may have
-- fetched one that was never sent, and may replay a rejected one from its quarantine.
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
    OR (status = 'QUEUED' AND receipt_status IS NULL)
 ORDER BY queued_at, run_id
