-- Let one hub at a time take a version in, until the transaction ends.
SELECT pg_advisory_xact_lock(hashtextextended('ledger.referential', 0))
