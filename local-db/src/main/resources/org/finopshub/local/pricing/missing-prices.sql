-- Products a run consumed that its pricing view has no price for. Empty means good.
-- Parameters: run_id, period, pricing_view, referential_version.
SELECT DISTINCT product_id
  FROM mart.value_quantities(:run_id, :period, :pricing_view, :referential_version)
 WHERE effective_cost IS NULL
 ORDER BY product_id
