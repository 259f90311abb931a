-- What the applications of each domain cost directly. Grain: domain x application x currency. Lives as long as the
-- transaction. A product without a price drives nothing: the valuation, which comes next, refuses the run.
-- Parameters: run_id, period, pricing_view, referential_version.
CREATE TEMPORARY TABLE direct_cost ON COMMIT DROP AS
SELECT domain_id,
       application_id,
       billing_currency,
       SUM(effective_cost) AS effective_cost
  FROM mart.value_quantities(:run_id, :period, :pricing_view, :referential_version)
 WHERE allocation = 'direct'
   AND application_id <> 'unallocated'
 GROUP BY domain_id, application_id, billing_currency
