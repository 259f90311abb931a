-- The hash of a version's content. Parameters: version.
SELECT content_hash
  FROM mart.referential
 WHERE version = :version
