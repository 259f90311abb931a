-- One page of where products were, newest first. Grain: product x domain x versions.
-- Parameters: product_id (null: all that ever moved), limit, offset.
SELECT
  place.product_id,
  place.domain_id,
  lower(place.versions) AS from_version,
  kept.loaded_at AS from_loaded_at,
  upper(place.versions) AS until_version,
  count(*) OVER () AS total
FROM api.product_crosswalk AS place
INNER JOIN api.referential_version AS kept ON kept.version = lower(place.versions)
WHERE place.product_id = CAST(:product_id AS text)
  OR (
    CAST(:product_id AS text) IS NULL
    AND place.product_id IN (
      SELECT moved.product_id
      FROM api.product_crosswalk AS moved
      GROUP BY moved.product_id
      HAVING count(*) > 1
    )
  )
ORDER BY place.product_id, lower(place.versions) DESC
LIMIT :limit
OFFSET :offset
