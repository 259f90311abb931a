-- The newest version; no row before the first.
SELECT
  kept.version AS number,
  kept.content_sha256
FROM ledger.referential_version AS kept
ORDER BY kept.version DESC
LIMIT 1
