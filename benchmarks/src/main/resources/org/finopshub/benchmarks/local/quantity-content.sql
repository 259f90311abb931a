-- Which monthly quantities a run holds. Grain: one text; equal texts, equal rows. Alike: bill-content.sql.
-- Parameters: run_id.
SELECT count(*) || ' rows ' || sum(
           hashtextextended(
               concat_ws(
                   '|',
                   application_id,
                   product_id,
                   charge_category,
                   billing_currency,
                   trim_scale(consumed_quantity),
                   trim_scale(billed_cost)
               ),
               0
           )::numeric
       )
  FROM mart.fact_quantity
 WHERE run_id = :run_id
