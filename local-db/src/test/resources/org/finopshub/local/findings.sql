-- What a run found. Parameters: run_id.
SELECT concat_ws(' ', code, subject, trim_scale(billed_cost), billing_currency)
  FROM mart.finding
 WHERE run_id = :run_id
 ORDER BY code, subject
