-- The domains of a version. Parameters: version.
SELECT domain_id,
       label,
       retired_on
  FROM mart.domain
 WHERE version = :version
 ORDER BY domain_id
