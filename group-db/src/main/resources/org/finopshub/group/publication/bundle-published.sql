-- When a version was published; no row when it was not. Parameter: version.
SELECT bundle.published_at
FROM ledger.referential_bundle AS bundle
WHERE bundle.version = :version
