-- The state of each view. Grain: view.
SELECT
  state.view_name,
  state.as_of IS NOT NULL AND state.stale_since IS NULL AS fresh,
  state.failures,
  state.stale_reason
FROM ledger.view_state AS state
ORDER BY state.view_name
