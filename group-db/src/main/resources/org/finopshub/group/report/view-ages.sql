-- How old the materialized views are; those never filled are left out. Grain: view.
SELECT
  state.view_name,
  state.as_of
FROM api.view_state AS state
WHERE state.as_of IS NOT NULL
