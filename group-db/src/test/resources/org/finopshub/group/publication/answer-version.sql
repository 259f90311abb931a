-- Let atlas hold it.
INSERT INTO ledger.entity_referential (entity_id, version, content_sha256, answered_at)
SELECT
  'atlas',
  version.version,
  version.content_sha256,
  '2026-05-06T00:00:00Z'
FROM ledger.referential_version AS version
