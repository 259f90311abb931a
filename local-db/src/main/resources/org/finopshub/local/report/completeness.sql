-- How complete each month of a range is, whether it was computed or not. Parameters: from, to.
SELECT CAST(month AS date)                          AS period_month,
       current.run_id,
       newest.status                                AS run_status,
       export.status                                AS export_status,
       COALESCE(export.status = 'ACCEPTED', FALSE)  AS published
  FROM generate_series(CAST(:from AS date), CAST(:to AS date), INTERVAL '1 month') AS month
  LEFT JOIN mart.current_run AS current ON current.period_month = month
  LEFT JOIN mart.export_runs AS export USING (run_id)
  LEFT JOIN LATERAL (
           SELECT run.status
             FROM mart.batch_runs AS run
            WHERE run.period_month = month
            ORDER BY run.started_at DESC
            LIMIT 1
       ) AS newest ON TRUE
 ORDER BY month
