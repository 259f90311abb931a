-- Become the only one who delivers to a channel until the transaction ends. Parameter: channel.
SELECT pg_try_advisory_xact_lock(hashtextextended('ledger.outbox ' || :channel, 0))
