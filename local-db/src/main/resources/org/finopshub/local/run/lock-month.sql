-- Lock a month for as long as this connection lives, or answer false at once. Parameter: YYYYMM.
SELECT pg_try_advisory_lock(hashtext('mart.batch_runs'), ?)
