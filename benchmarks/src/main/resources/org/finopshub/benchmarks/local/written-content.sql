-- DuckDB: which charges the files hold. Grain: one text; equal texts, equal rows. Macros: the hub's define_numbers.sql.
SELECT count(*) || ' rows ' || sum(
           hash(
               entity_id,
               CAST(period_month AS DATE),
               application_id,
               domain_id,
               product_id,
               allocation,
               charge_category,
               exact_number(CAST(consumed_quantity AS VARCHAR)),
               consumed_unit,
               exact_number(CAST(billed_cost AS VARCHAR)),
               exact_number(CAST(effective_cost AS VARCHAR)),
               billing_currency,
               pricing_view,
               CAST(run_id AS VARCHAR)
           )::HUGEINT
       )
  FROM charge
