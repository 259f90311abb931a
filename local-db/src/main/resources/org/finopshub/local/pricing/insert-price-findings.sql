-- Products billed in another currency than the pricing view's: their unit price does not apply, they count as billed.
-- Grain: product x currency. Parameters: run_id, period, pricing_view, referential_version, found_at.
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
       'foreign-currency',
       'warning',
       product_id,
       format('Pricing view %s has no price in %s; valued as billed', :pricing_view, billing_currency),
       SUM(effective_cost),
       billing_currency
  FROM mart.value_quantities(:run_id, :period, :pricing_view, :referential_version)
 WHERE foreign_currency
 GROUP BY product_id, billing_currency
