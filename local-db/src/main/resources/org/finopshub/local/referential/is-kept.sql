-- Whether a version was loaded once. Parameters: version.
SELECT EXISTS (
           SELECT 1
             FROM mart.referential
            WHERE version = :version
       )
