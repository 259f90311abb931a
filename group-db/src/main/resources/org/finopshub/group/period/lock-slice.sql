-- Wait to be the only one at work on a slice until the transaction ends. Parameter: slice.
SELECT pg_advisory_xact_lock(hashtextextended('ledger.slice ' || :slice, 0))
