-- Record that a refresh failed; returns the failures in a row. Parameters: view, reason.
UPDATE ledger.view_state
SET
  stale_since = coalesce(stale_since, now()),
  stale_reason = left(:reason, 1000),
  failures = failures + 1
WHERE view_name = :view
RETURNING failures
