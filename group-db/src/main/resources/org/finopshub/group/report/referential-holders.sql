-- Which version each entity says it holds, and since when it lacks a newer one that was published.
-- Grain: entity. Parameter: entity_ids.
SELECT
  entity.entity_id,
  held.version,
  held.content_sha256,
  held.answered_at,
  held.version IS NOT NULL AND held.content_sha256 IS DISTINCT FROM kept.content_sha256
    AS content_differs,
  (
    SELECT min(missed.published_at)
    FROM api.referential_bundle AS missed
    WHERE missed.version > coalesce(held.version, 0)
  ) AS behind_since
FROM unnest(CAST(:entity_ids AS text[])) AS entity (entity_id)
LEFT JOIN api.entity_referential AS held ON held.entity_id = entity.entity_id
LEFT JOIN api.referential_version AS kept ON kept.version = held.version
WHERE api.in_scope(entity.entity_id)
ORDER BY entity.entity_id
