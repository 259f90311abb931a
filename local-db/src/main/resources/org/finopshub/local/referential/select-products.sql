-- The products of a version. Parameters: version.
SELECT product_id,
       label,
       family,
       domain_id,
       unit,
       upper(kind) AS kind,
       retired_on
  FROM mart.product
 WHERE version = :version
 ORDER BY product_id
