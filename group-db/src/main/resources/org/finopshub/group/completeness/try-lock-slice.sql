-- Keep imports of a slice out until the transaction ends; false when one is at it. Parameter: slice.
SELECT pg_try_advisory_xact_lock(hashtextextended('ledger.slice ' || :slice, 0))
