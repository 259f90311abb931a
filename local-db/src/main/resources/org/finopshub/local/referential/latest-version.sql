-- The current version; 0 when there is none.
SELECT COALESCE(MAX(version), 0)
  FROM mart.referential
