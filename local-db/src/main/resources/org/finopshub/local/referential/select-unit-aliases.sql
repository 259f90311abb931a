-- The unit aliases of a version. Parameters: version.
SELECT alias,
       unit,
       factor
  FROM mart.unit_alias
 WHERE version = :version
 ORDER BY alias
