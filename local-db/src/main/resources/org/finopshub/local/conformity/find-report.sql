-- What a run tells the group; no row when it was never checked. Parameters: run_id.
SELECT report
  FROM mart.conformity_report
 WHERE run_id = :run_id
