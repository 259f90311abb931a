-- A published version's bytes. Parameter: version.
SELECT
  bundle.zip,
  bundle.signature
FROM ledger.referential_bundle AS bundle
WHERE bundle.version = :version
