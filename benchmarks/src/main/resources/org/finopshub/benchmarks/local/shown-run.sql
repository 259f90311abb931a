-- The run whose facts are shown; there is one month. Grain: one row or none.
SELECT run.run_id,
       run.pricing_view,
       run.referential_version,
       run.started_at
  FROM mart.current_run
  JOIN mart.batch_runs AS run USING (period_month, run_id)
