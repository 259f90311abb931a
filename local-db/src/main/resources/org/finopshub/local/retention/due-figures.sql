-- Months before another that show figures, or have a partition for them, and how many rows were exported of them.
-- One that is being computed waits. Grain: month. Parameters: first_kept.
SELECT month.period_month,
       COALESCE(MAX(export.rows_exported), 0) AS entries
  FROM (
           SELECT period_month
             FROM mart.month_partition
            WHERE table_name = 'fact_quantity'
           UNION
           SELECT period_month
             FROM mart.current_run
       ) AS month
  LEFT JOIN mart.current_run AS current USING (period_month)
  LEFT JOIN mart.export_runs AS export USING (run_id)
 WHERE month.period_month < :first_kept
   AND NOT EXISTS (
           SELECT
             FROM mart.batch_runs AS run
            WHERE run.period_month = month.period_month
              AND run.status = 'RUNNING'
       )
 GROUP BY month.period_month
 ORDER BY month.period_month
