-- What a pricing view makes of a run's quantities. Grain: fact. The cost is NULL where the view has no price.
-- A price holds for a month when it is valid on the month's first day. What no product is known for is valued as billed,
-- and so is what was billed in another currency than the view's: a price list says nothing about it.
-- Rounded here and nowhere else: 18 decimals, half up. Used by the valuation and by the allocation's cost driver.

CREATE OR REPLACE FUNCTION mart.value_quantities(run uuid, month date, view text, referential integer)
RETURNS TABLE (
    fact_id          bigint,
    application_id   text,
    domain_id        text,
    product_id       text,
    allocation       text,
    billing_currency text,
    foreign_currency boolean,
    effective_cost   numeric
)
LANGUAGE sql STABLE AS $$
    WITH valid_price AS (
        SELECT DISTINCT ON (price.product_id)
               price.product_id,
               price.basis,
               price.unit_price,
               pricing_view.currency
          FROM mart.price
          JOIN mart.pricing_view USING (version, pricing_view)
         WHERE price.version = referential
           AND price.pricing_view = view
           AND month BETWEEN COALESCE(price.valid_from, month) AND COALESCE(price.valid_to, month)
           AND month BETWEEN COALESCE(pricing_view.valid_from, month) AND COALESCE(pricing_view.valid_to, month)
         ORDER BY price.product_id, price.valid_from DESC NULLS LAST
    )
    SELECT fact.fact_id,
           fact.application_id,
           fact.domain_id,
           fact.product_id,
           fact.allocation,
           fact.billing_currency,
           price.basis = 'unit-price' AND price.currency <> fact.billing_currency,
           CASE
               WHEN fact.product_id = 'unmapped-' || fact.domain_id THEN fact.billed_cost
               WHEN price.basis = 'as-billed' THEN fact.billed_cost
               WHEN price.currency <> fact.billing_currency THEN fact.billed_cost
               ELSE round(fact.consumed_quantity * price.unit_price, 18)
           END
      FROM mart.fact_quantity AS fact
      LEFT JOIN valid_price AS price USING (product_id)
     WHERE fact.period_month = month
       AND fact.run_id = run
$$;
