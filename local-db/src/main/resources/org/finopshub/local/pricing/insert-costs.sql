-- What a pricing view makes of a run's quantities. Grain: fact. Rerun: identical, after delete-costs.
-- Parameters: run_id, period, pricing_view, referential_version.
INSERT INTO mart.fact_cost (
    period_month,
    fact_id,
    run_id,
    pricing_view,
    effective_cost
)
SELECT :period,
       fact_id,
       :run_id,
       :pricing_view,
       effective_cost
  FROM mart.value_quantities(:run_id, :period, :pricing_view, :referential_version)
