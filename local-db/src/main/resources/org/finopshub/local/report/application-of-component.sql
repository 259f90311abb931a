-- The application a component of the catalog is, or was last. Grain: one row or none. Parameters: catalog_ref.
SELECT application_id
  FROM mart.application
 WHERE catalog_ref = :catalog_ref
 ORDER BY last_seen_at DESC
 LIMIT 1
