-- Versions of the referential, newest first, and how much is in each. Grain: version.
-- Parameters: limit, offset.
SELECT
  kept.version,
  kept.content_sha256,
  kept.loaded_at,
  bundle.published_at,
  jsonb_array_length(kept.content -> 'domains') AS domains,
  jsonb_array_length(kept.content -> 'products') AS products,
  jsonb_array_length(kept.content -> 'applicationRules') AS application_rules,
  jsonb_array_length(kept.content -> 'prices') AS prices
FROM ledger.referential_version AS kept
LEFT JOIN ledger.referential_bundle AS bundle ON bundle.version = kept.version
ORDER BY kept.version DESC
LIMIT :limit
OFFSET :offset
