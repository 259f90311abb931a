-- What a pricing view makes of quantities, by the newest prices. Grain: as the source. A price holds for a month when it
-- is valid on the month's first day. Exact: quantity times price is never rounded, so every grouping adds up to the same.
-- As-billed and unmapped products keep what was billed, in the currency it was billed in; the rest is in the view's. What
-- has no price has no cost and says so. The words in braces are a relation and a column. Parameters: pricing_view.
SELECT cost.entity_id,
       cost.period_month,
       cost.domain_id,
       cost.product_id,
       {application}
       cost.allocation,
       cost.consumed_unit,
       cost.consumed_quantity,
       CASE
           WHEN price.basis = 'as-billed' OR cost.product_id = 'unmapped-' || cost.domain_id THEN cost.billing_currency
           ELSE listed.currency
       END AS billing_currency,
       CASE
           WHEN price.basis = 'as-billed' OR cost.product_id = 'unmapped-' || cost.domain_id THEN cost.billed_cost
           ELSE cost.consumed_quantity * price.unit_price
       END AS effective_cost,
       price.basis IS NULL AND cost.product_id <> 'unmapped-' || cost.domain_id AS price_missing
  FROM mart.{source} AS cost
 CROSS JOIN (
           SELECT version,
                  pricing_view,
                  currency
             FROM mart.pricing_view
            WHERE pricing_view = :pricing_view
            ORDER BY version DESC, valid_from DESC NULLS LAST
            LIMIT 1
       ) AS listed
  LEFT JOIN mart.pricing_view AS standing
    ON standing.pricing_view = listed.pricing_view
   AND standing.version = (SELECT MAX(version) FROM mart.referential)
   AND cost.period_month BETWEEN COALESCE(standing.valid_from, '-infinity') AND COALESCE(standing.valid_to, 'infinity')
  LEFT JOIN mart.price
    ON price.version = standing.version
   AND price.pricing_view = standing.pricing_view
   AND price.product_id = cost.product_id
   AND cost.period_month BETWEEN COALESCE(price.valid_from, '-infinity') AND COALESCE(price.valid_to, 'infinity')
