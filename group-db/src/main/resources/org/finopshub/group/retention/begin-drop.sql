-- One hub drops at a time, until the transaction ends; and whoever reads a table waits a moment for it
-- at most, since nothing is lost by coming back. Grain: one row.
SELECT
  pg_advisory_xact_lock(hashtext('ledger.retention'), 0)::text AS locked,
  set_config('lock_timeout', '3s', true) AS patience
