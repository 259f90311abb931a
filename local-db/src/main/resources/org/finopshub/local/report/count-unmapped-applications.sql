-- How many findings of unmapped applications the shown runs have. Parameters: period (NULL = all).
SELECT COUNT(*)
  FROM mart.finding AS finding
  JOIN mart.current_run AS shown
    ON shown.period_month = finding.period_month
   AND shown.run_id = finding.run_id
 WHERE finding.code = 'unmapped-application'
   AND (CAST(:period AS date) IS NULL OR finding.period_month = :period)
