-- Which charges were loaded, in whatever order, ids for keys. Grain: one text. Alike: bare-charge-content.sql.
SELECT
  count(*) || ' rows ' || coalesce(
    sum(
      hashtextextended(
        concat_ws(
          '|',
          entity.entity_id,
          charge.period_month,
          application.application_id,
          domain.domain_id,
          product.product_id,
          charge.allocation,
          charge.charge_category,
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
FROM ledger.fact_charge_2026_05 AS charge
INNER JOIN ledger.dim_entity AS entity USING (entity_key)
INNER JOIN ledger.dim_application AS application USING (application_key)
INNER JOIN ledger.dim_domain AS domain USING (domain_key)
INNER JOIN ledger.dim_product AS product USING (product_key)
