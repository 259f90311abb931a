-- DuckDB: which charges the files hold, numbers as texts without the zeros at their end. Grain: one text; equal texts, equal rows.
CREATE OR REPLACE TEMPORARY MACRO digits(number) AS
    CASE WHEN contains(number, '.') THEN rtrim(rtrim(number, '0'), '.') ELSE number END;

SELECT count(*) || ' rows ' || sum(
           hash(
               entity_id,
               CAST(period_month AS DATE),
               application_id,
               domain_id,
               product_id,
               allocation,
               charge_category,
               digits(CAST(consumed_quantity AS VARCHAR)),
               consumed_unit,
               digits(CAST(billed_cost AS VARCHAR)),
               digits(CAST(effective_cost AS VARCHAR)),
               billing_currency,
               pricing_view,
               CAST(run_id AS VARCHAR)
           )::HUGEINT
       )
  FROM charge
