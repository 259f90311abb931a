-- What a version was loaded from. Parameters: version.
SELECT content_hash
  FROM mart.referential
 WHERE version = :version
