-- The drops of the runs readers see of a range of months, the oldest month first. Grain: month.
-- Parameters: from, to (first days, both included).
SELECT export.run_id,
       export.entity_id,
       export.period_month,
       export.export_seq,
       export.directory,
       export.file_names,
       export.status,
       export.attempts
  FROM mart.current_run AS current
  JOIN mart.export_runs AS export USING (run_id)
 WHERE current.period_month BETWEEN :from AND :to
 ORDER BY current.period_month
