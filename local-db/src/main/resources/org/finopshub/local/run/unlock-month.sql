-- Free a month locked by this connection. Parameter: YYYYMM.
SELECT pg_advisory_unlock(hashtext('mart.batch_runs'), ?)
