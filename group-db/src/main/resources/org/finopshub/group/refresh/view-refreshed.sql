-- Record a refresh: what was committed before this transaction began is in the view.
-- Parameter: view.
UPDATE ledger.view_state
SET
  as_of = now(),
  refresh_ms = extract(epoch FROM clock_timestamp() - now()) * 1000,
  stale_since = NULL,
  stale_reason = NULL,
  failures = 0
WHERE view_name = :view
