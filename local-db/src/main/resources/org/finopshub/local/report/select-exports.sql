-- Drops and what the group answered, newest first.
-- Parameters: period, since (queued then or later), run_id (each NULL = all), limit, offset.
SELECT run_id,
       entity_id,
       period_month,
       export_seq,
       status,
       rows_exported,
       attempts,
       queued_at,
       next_attempt_at,
       sent_at,
       closed_at,
       last_error,
       receipt_status,
       violation_count,
       violations,
       directory,
       file_names
  FROM mart.export_runs
 WHERE (CAST(:period AS date) IS NULL OR period_month = :period)
   AND (CAST(:since AS timestamptz) IS NULL OR queued_at >= :since)
   AND (CAST(:run_id AS uuid) IS NULL OR run_id = :run_id)
 ORDER BY queued_at DESC, run_id
 LIMIT :limit
OFFSET :offset
