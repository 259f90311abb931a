-- The same month from a rollup and from two views: billed and effective cost.
SELECT concat_ws(' ', 'application', application_id, trim_scale(billed_cost), trim_scale(effective_cost))
  FROM mart.application_month
UNION ALL
SELECT concat_ws(' ', 'domain', domain_id, trim_scale(SUM(billed_cost)), trim_scale(SUM(effective_cost)))
  FROM mart.domain_month
 GROUP BY domain_id
UNION ALL
SELECT concat_ws(' ', 'month', trim_scale(SUM(billed_cost)), trim_scale(SUM(effective_cost)))
  FROM mart.month_total
 ORDER BY 1
