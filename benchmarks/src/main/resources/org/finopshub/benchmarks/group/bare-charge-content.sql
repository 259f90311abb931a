-- Which charges were loaded, in whatever order. Grain: one text. Alike: fact-content.sql.
SELECT
  count(*) || ' rows ' || coalesce(
    sum(
      hashtextextended(
        concat_ws(
          '|',
          charge.entity_id,
          charge.period_month,
          charge.application_id,
          charge.domain_id,
          charge.product_id,
          left(charge.allocation, 1),
          left(charge.charge_category, 1),
          trim_scale(charge.consumed_quantity),
          trim_scale(charge.billed_cost),
          trim_scale(charge.effective_cost),
          charge.billing_currency
        ),
        0
      )::numeric
    ),
    0
  )
FROM bare_charge AS charge
