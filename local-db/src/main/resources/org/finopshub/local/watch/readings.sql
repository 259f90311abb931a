-- What monitoring watches. Grain: measure x what it is of. Units: entries, seconds.
WITH queue AS (
    SELECT queue.name,
           COUNT(drops.queued_at) AS depth,
           COALESCE(EXTRACT(EPOCH FROM clock_timestamp() - MIN(drops.queued_at)), 0) AS age
      FROM (VALUES ('exports-to-send', ARRAY['QUEUED', 'SENDING']),
                   ('exports-unanswered', ARRAY['SENT'])) AS queue (name, statuses)
      LEFT JOIN mart.export_runs AS drops ON drops.status = ANY (queue.statuses)
     GROUP BY queue.name
), newest_run AS (
    SELECT run_id
      FROM mart.batch_runs
     WHERE status = 'DONE'
     ORDER BY finished_at DESC
     LIMIT 1
)
SELECT 'queue.depth' AS measure,
       name AS of,
       depth AS value
  FROM queue
 UNION ALL
SELECT 'queue.age',
       name,
       age
  FROM queue
 UNION ALL
SELECT 'run.step',
       step,
       seconds
  FROM mart.batch_run_step
  JOIN newest_run USING (run_id)
 UNION ALL
SELECT 'findings',
       severity.name,
       COUNT(finding.severity)
  FROM unnest(ARRAY['error', 'warning', 'info']) AS severity (name)
  LEFT JOIN mart.conformity_finding AS finding
    ON finding.severity = severity.name
   AND finding.resolved_at IS NULL
 GROUP BY severity.name
