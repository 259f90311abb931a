-- Months before another whose runs are known, and how many. One that is being computed or whose drop has no final
-- answer waits. Grain: month. Parameters: first_kept.
SELECT run.period_month,
       COUNT(*) AS entries
  FROM mart.batch_runs AS run
 WHERE run.period_month < :first_kept
   AND NOT EXISTS (
           SELECT
             FROM mart.export_runs AS export
            WHERE export.period_month = run.period_month
              AND export.closed_at IS NULL
       )
 GROUP BY run.period_month
HAVING COUNT(*) FILTER (WHERE run.status = 'RUNNING') = 0
 ORDER BY run.period_month
