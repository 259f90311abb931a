-- Read as the API's role, only what is of some entities, and no longer than the hub allows, until the transaction ends.
-- Parameter: entities (ids with commas, * = all, empty = none). A hub's connections carry app.report_timeout.
SELECT
  set_config('role', 'finopshub_api_group', true),
  set_config('app.entities', :entities, true),
  set_config('statement_timeout', coalesce(current_setting('app.report_timeout', true), '2min'), true)
