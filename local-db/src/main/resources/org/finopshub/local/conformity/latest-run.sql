-- The newest month that is shown, by the run that shows it; no row before the first.
SELECT run.run_id,
       run.entity_id,
       run.period_month AS period,
       run.pricing_view,
       run.referential_version,
       run.started_at
  FROM mart.current_run AS current
  JOIN mart.batch_runs AS run USING (run_id)
 ORDER BY current.period_month DESC
 LIMIT 1
