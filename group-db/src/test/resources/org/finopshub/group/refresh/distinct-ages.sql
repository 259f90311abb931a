-- The ages of the views. Grain: age.
SELECT DISTINCT state.as_of
FROM ledger.view_state AS state
