-- Publish the version the ledger holds.
INSERT INTO ledger.referential_bundle (version, published_at, zip, signature)
SELECT
  version.version,
  '2026-05-01T00:00:00Z',
  '',
  'signed'
FROM ledger.referential_version AS version
