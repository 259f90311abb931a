-- Applications no mapping rule knows, by the runs that are shown, costliest first. Grain: local id x month x currency.
-- Parameters: period (NULL = all), limit, offset.
SELECT finding.subject AS local_application_id,
       finding.period_month,
       finding.billing_currency,
       finding.billed_cost,
       finding.source_lines,
       application.owner
  FROM mart.finding AS finding
  JOIN mart.current_run AS shown
    ON shown.period_month = finding.period_month
   AND shown.run_id = finding.run_id
  LEFT JOIN mart.application AS application ON application.application_id = finding.subject
 WHERE finding.code = 'unmapped-application'
   AND (CAST(:period AS date) IS NULL OR finding.period_month = :period)
 ORDER BY finding.billing_currency, finding.billed_cost DESC, finding.subject, finding.period_month
 LIMIT :limit
OFFSET :offset
