-- The pricing views of a version. Parameters: version.
SELECT pricing_view,
       label,
       currency,
       valid_from,
       valid_to
  FROM mart.pricing_view
 WHERE version = :version
 ORDER BY pricing_view, valid_from
