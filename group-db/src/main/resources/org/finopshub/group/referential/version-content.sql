-- One version whole. Parameter: version.
SELECT kept.content::text
FROM ledger.referential_version AS kept
WHERE kept.version = :version
