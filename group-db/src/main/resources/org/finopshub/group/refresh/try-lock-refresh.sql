-- Become the only refresh until the transaction ends; false when another one is at it.
SELECT pg_try_advisory_xact_lock(hashtextextended('ledger.refresh', 0))
