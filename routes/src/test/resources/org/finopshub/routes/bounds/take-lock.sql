-- Keep a lock until the transaction ends; the same for everybody.
SELECT pg_advisory_xact_lock(42)
