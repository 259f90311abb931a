-- When a slice of each entity was last loaded. Grain: entity.
SELECT
  entity.entity_id,
  max(slice.loaded_at) AS at
FROM api.slice AS slice
INNER JOIN api.dim_entity AS entity USING (entity_key)
GROUP BY entity.entity_id
