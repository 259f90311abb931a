-- The current version; no row when there is none.
SELECT version,
       content_hash,
       origin,
       official_version
  FROM mart.referential
 ORDER BY version DESC
 LIMIT 1
