-- What the group answered. A status of NULL keeps the drop as it is, HELD keeps it open: the group will still decide.
-- Rerun: identical; a HELD read again after the final answer changes nothing.
-- Parameters: run_id, status, receipt_status, violation_count, violations (JSON array), now.
WITH answer AS (
    SELECT CAST(:status AS text) AS status
)
UPDATE mart.export_runs AS export
   SET status = COALESCE(answer.status, export.status),
       leased_until = CASE WHEN answer.status IS NULL THEN export.leased_until END,
       closed_at = CASE
                       WHEN answer.status IN ('ACCEPTED', 'REJECTED') THEN COALESCE(export.closed_at, :now)
                       ELSE export.closed_at
                   END,
       sent_at = COALESCE(export.sent_at, :now),
       receipt_status = :receipt_status,
       violation_count = :violation_count,
       violations = CAST(:violations AS jsonb)
  FROM answer
 WHERE export.run_id = :run_id
   AND (answer.status IS DISTINCT FROM 'HELD' OR export.closed_at IS NULL)
