-- The newest official version as the group published it; no row before the first synchronisation.
SELECT version,
       content_hash,
       origin,
       official_version
  FROM mart.referential
 WHERE origin = 'official'
 ORDER BY version DESC
 LIMIT 1
