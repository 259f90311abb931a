-- DuckDB: which charges the files hold. Grain: one text; equal texts, equal rows.
SELECT count(*) || ' rows ' || sum(
           hash(
               entity_id,
               CAST(period_month AS DATE),
               application_id,
               domain_id,
               product_id,
               allocation,
               charge_category,
               CAST(consumed_quantity AS DECIMAL(38, 18)),
               consumed_unit,
               CAST(billed_cost AS DECIMAL(38, 18)),
               CAST(effective_cost AS DECIMAL(38, 18)),
               billing_currency,
               pricing_view,
               CAST(run_id AS VARCHAR)
           )::HUGEINT
       )
  FROM charge
