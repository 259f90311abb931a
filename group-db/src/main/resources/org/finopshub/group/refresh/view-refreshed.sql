-- Record a refresh: what was committed before this transaction began is in the finest view, and in one made
-- of it what that one holds. Parameter: view.
UPDATE ledger.view_state AS refreshed
SET
  as_of = least(
    now(),
    (
      SELECT finest.as_of
      FROM ledger.view_state AS finest
      WHERE finest.view_name = 'allocation_month'
        AND finest.view_name <> refreshed.view_name
    )
  ),
  refresh_ms = extract(epoch FROM clock_timestamp() - now()) * 1000,
  stale_since = NULL,
  stale_reason = NULL,
  failures = 0
WHERE refreshed.view_name = :view
