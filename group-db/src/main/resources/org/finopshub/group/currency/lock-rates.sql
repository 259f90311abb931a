-- Let one hub at a time take rates in, until the transaction ends.
SELECT pg_advisory_xact_lock(hashtextextended('ledger.exchange_rate', 0))
