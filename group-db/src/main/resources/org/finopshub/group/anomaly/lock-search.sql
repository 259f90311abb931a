-- Become the only search until the transaction ends; false when another hub is at it.
SELECT pg_try_advisory_xact_lock(hashtextextended('ledger.anomaly', 0))
