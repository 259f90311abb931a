-- What the group answered. A status of NULL keeps the drop open: the group will still decide.
-- Parameters: run_id, status, receipt_status, violation_count, violations (JSON array), now.
UPDATE mart.export_runs
   SET status = COALESCE(:status, status),
       leased_until = CASE WHEN CAST(:status AS text) IS NULL THEN leased_until END,
       closed_at = CASE WHEN CAST(:status AS text) IS NULL THEN closed_at ELSE COALESCE(closed_at, :now) END,
       sent_at = COALESCE(sent_at, :now),
       receipt_status = :receipt_status,
       violation_count = :violation_count,
       violations = CAST(:violations AS jsonb)
 WHERE run_id = :run_id
