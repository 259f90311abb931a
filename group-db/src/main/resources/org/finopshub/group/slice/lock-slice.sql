-- Wait to be the only import of a slice until the transaction ends. Parameter: slice.
SELECT pg_advisory_xact_lock(hashtextextended('ledger.slice ' || :slice, 0))
