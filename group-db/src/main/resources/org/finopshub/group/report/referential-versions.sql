-- Versions of the referential, newest first, and how much is in each: of mapping rules,
-- those of the entities asked as. Grain: version.
-- Parameters: limit, offset.
SELECT
  kept.version,
  kept.content_sha256,
  kept.loaded_at,
  bundle.published_at,
  kept.domains,
  kept.products,
  kept.application_rules,
  kept.prices
FROM api.referential_version AS kept
LEFT JOIN api.referential_bundle AS bundle ON bundle.version = kept.version
ORDER BY kept.version DESC
LIMIT :limit
OFFSET :offset
