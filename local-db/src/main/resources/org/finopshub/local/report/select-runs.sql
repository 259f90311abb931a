-- Runs with the time each step took, newest first. Parameters: period (NULL = all), run_id (NULL = all), limit, offset.
SELECT run.run_id,
       run.entity_id,
       run.period_month,
       run.status,
       run.trigger,
       run.pricing_view,
       run.referential_version,
       run.started_at,
       run.finished_at,
       run.error,
       step.steps,
       step.seconds
  FROM mart.batch_runs AS run
 CROSS JOIN LATERAL (
           SELECT COALESCE(array_agg(step ORDER BY finished_at, step), '{}')    AS steps,
                  COALESCE(array_agg(seconds ORDER BY finished_at, step), '{}') AS seconds
             FROM mart.batch_run_step
            WHERE batch_run_step.run_id = run.run_id
       ) AS step
 WHERE (CAST(:period AS date) IS NULL OR run.period_month = :period)
   AND (CAST(:run_id AS uuid) IS NULL OR run.run_id = :run_id)
 ORDER BY run.started_at DESC, run.run_id
 LIMIT :limit
OFFSET :offset
