-- Prices of the newest referential, by pricing view, product and first day, and how many there are without limit.
-- Grain: price, under each validity of its view it overlaps; a page beyond the last is one row of nulls and the total.
-- Parameters: pricing_view, product, month (each may be null), limit, offset.
WITH listed AS (
    SELECT price.version,
           price.pricing_view,
           pricing_view.label,
           pricing_view.currency,
           price.product_id,
           product.unit,
           price.basis,
           price.unit_price,
           GREATEST(price.valid_from, pricing_view.valid_from) AS valid_from,
           LEAST(price.valid_to, pricing_view.valid_to)        AS valid_to
      FROM mart.price
      JOIN mart.pricing_view
        ON pricing_view.version = price.version
       AND pricing_view.pricing_view = price.pricing_view
       AND daterange(pricing_view.valid_from, pricing_view.valid_to, '[]') && daterange(price.valid_from, price.valid_to, '[]')
      LEFT JOIN mart.product
        ON product.version = price.version
       AND product.product_id = price.product_id
     WHERE price.version = (SELECT MAX(version) FROM mart.referential)
       AND price.pricing_view = COALESCE(CAST(:pricing_view AS text), price.pricing_view)
       AND price.product_id = COALESCE(CAST(:product AS text), price.product_id)
),

asked AS (
    SELECT listed.*
      FROM listed
     WHERE CAST(:month AS date) IS NULL
        OR CAST(:month AS date) <@ daterange(valid_from, valid_to, '[]')
),

page AS (
    SELECT asked.*
      FROM asked
     ORDER BY pricing_view, product_id, valid_from NULLS FIRST
     LIMIT :limit
    OFFSET :offset
)

SELECT page.version,
       page.pricing_view,
       page.label,
       page.currency,
       page.product_id,
       page.unit,
       page.basis,
       page.unit_price,
       page.valid_from,
       page.valid_to,
       counted.total
  FROM (SELECT COUNT(*) AS total FROM asked) AS counted
  LEFT JOIN page ON TRUE
 ORDER BY page.pricing_view, page.product_id, page.valid_from NULLS FIRST
