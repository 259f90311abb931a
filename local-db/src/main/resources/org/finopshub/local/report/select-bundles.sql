-- What became of the group's bundles, newest decision first. Grain: file. Parameters: limit.
SELECT file_name,
       outcome,
       code,
       reason,
       decided_at
  FROM mart.referential_bundle
 ORDER BY decided_at DESC, file_name
 LIMIT :limit
