-- Fail the run of a month whose process died; the caller holds the month's lock, so nobody living runs it.
-- Parameters: period, finished_at.
UPDATE mart.batch_runs
   SET status = 'FAILED',
       finished_at = :finished_at,
       error = 'The process died'
 WHERE period_month = :period
   AND status = 'RUNNING'
