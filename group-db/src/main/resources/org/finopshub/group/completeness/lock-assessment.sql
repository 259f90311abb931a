-- Wait to be the only assessment until the transaction ends.
SELECT pg_advisory_xact_lock(hashtextextended('ledger.completeness', 0))
