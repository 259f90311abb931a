-- Applications of the catalog by id. Grain: application. Parameters: limit, offset.
SELECT application_id,
       catalog_ref,
       owner,
       system,
       lifecycle,
       first_seen_at,
       last_seen_at,
       gone_at
  FROM mart.application
 ORDER BY application_id
 LIMIT :limit
OFFSET :offset
