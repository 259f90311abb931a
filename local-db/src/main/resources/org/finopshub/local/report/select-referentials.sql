-- Versions of the referential, the current one first. Grain: version. Parameters: limit, offset.
SELECT version,
       official_version,
       origin,
       content_hash,
       loaded_at,
       version = MAX(version) OVER () AS current
  FROM mart.referential
 ORDER BY version DESC
 LIMIT :limit
OFFSET :offset
