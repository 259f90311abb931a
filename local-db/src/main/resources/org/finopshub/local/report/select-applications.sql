-- Applications of the catalog by id. Grain: application. Parameters: application_ids (NULL = all), limit, offset.
SELECT application_id,
       catalog_ref,
       owner,
       system,
       lifecycle,
       first_seen_at,
       last_seen_at,
       gone_at
  FROM mart.application
 WHERE CAST(:application_ids AS text[]) IS NULL
    OR application_id = ANY (CAST(:application_ids AS text[]))
 ORDER BY application_id
 LIMIT :limit
OFFSET :offset
