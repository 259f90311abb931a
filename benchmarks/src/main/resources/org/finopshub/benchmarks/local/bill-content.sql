-- Which monthly quantities were found. Grain: one text; equal texts, equal rows. Alike: quantity-content.sql.
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
  FROM bill_quantity
