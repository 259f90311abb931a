-- One export. Parameters: run_id.
SELECT run_id,
       entity_id,
       period_month,
       export_seq,
       directory,
       file_names,
       status,
       attempts
  FROM mart.export_runs
 WHERE run_id = :run_id
