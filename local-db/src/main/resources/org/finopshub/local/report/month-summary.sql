-- What became of a month: of its lines, its applications, its drop. No row when it was never computed.
-- Parameters: period.
SELECT run.run_id,
       COALESCE(run.lines_taken, 0)             AS lines_taken,
       COALESCE(run.lines_unmapped, 0)          AS lines_unmapped,
       COALESCE(delivery.lines_rejected, 0)     AS lines_rejected,
       COALESCE(delivery.lines_out_of_scope, 0) AS lines_out_of_scope,
       COALESCE(export.rows_exported, 0)        AS rows_exported,
       (
           SELECT COUNT(DISTINCT application_id)
             FROM mart.application_month
            WHERE period_month = current.period_month
              AND application_id <> 'unallocated'
       )                                        AS applications
  FROM mart.current_run AS current
  JOIN mart.batch_runs AS run USING (run_id)
  LEFT JOIN mart.export_runs AS export USING (run_id)
 CROSS JOIN LATERAL (
           SELECT SUM(lines_rejected)     AS lines_rejected,
                  SUM(lines_out_of_scope) AS lines_out_of_scope
             FROM mart.usage_delivery
            WHERE delivery_id IN (
                      SELECT line.delivery_id
                        FROM mart.usage_line AS line
                       WHERE line.period_month = current.period_month
                  )
       ) AS delivery
 WHERE current.period_month = :period
