-- Products a run consumed that its pricing view has no price for: why the run failed, to be read with the other findings.
-- Grain: product x currency. Rerun: identical, after delete-price-findings.
-- Parameters: run_id, period, pricing_view, referential_version, found_at.
INSERT INTO mart.finding (
    found_at,
    period_month,
    run_id,
    code,
    severity,
    subject,
    detail,
    billed_cost,
    billing_currency
)
SELECT :found_at,
       :period,
       :run_id,
       'missing-price',
       'error',
       valued.product_id,
       format('Pricing view %s has no price for the month; the run failed', :pricing_view),
       SUM(fact.billed_cost),
       valued.billing_currency
  FROM mart.value_quantities(:run_id, :period, :pricing_view, :referential_version) AS valued
  JOIN mart.fact_quantity AS fact
    ON fact.period_month = :period
   AND fact.fact_id = valued.fact_id
 WHERE valued.effective_cost IS NULL
 GROUP BY valued.product_id, valued.billing_currency
