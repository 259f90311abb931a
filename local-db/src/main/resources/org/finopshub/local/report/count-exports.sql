-- How many drops there are. Parameters: period, since (queued then or later), each NULL = all.
SELECT COUNT(*)
  FROM mart.export_runs
 WHERE (CAST(:period AS date) IS NULL OR period_month = :period)
   AND (CAST(:since AS timestamptz) IS NULL OR queued_at >= :since)
