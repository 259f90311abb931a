-- The prices of a version. Parameters: version.
SELECT pricing_view,
       product_id,
       upper(replace(basis, '-', '_')) AS basis,
       unit_price,
       valid_from,
       valid_to
  FROM mart.price
 WHERE version = :version
 ORDER BY pricing_view, product_id, valid_from
