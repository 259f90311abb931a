-- The newest version; no row before the first.
SELECT
  loaded.version AS number,
  loaded.content_sha256
FROM ledger.rate_version AS loaded
ORDER BY loaded.version DESC
LIMIT 1
