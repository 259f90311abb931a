-- Read as the API's role, and only what is of some entities, until the transaction ends.
-- Parameter: entities (ids with commas, * = all, empty = none).
SELECT
  set_config('role', 'finopshub_api_group', true),
  set_config('app.entities', :entities, true)
