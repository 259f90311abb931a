-- Domains the resolved usage lies in and the referential does not have. Parameters: referential_version.
SELECT DISTINCT usage.domain_id
  FROM resolved_usage AS usage
 WHERE NOT EXISTS (
           SELECT 1
             FROM mart.domain
            WHERE domain.version = :referential_version
              AND domain.domain_id = usage.domain_id
       )
 ORDER BY usage.domain_id
