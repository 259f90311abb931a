-- Read as the API's role, and no longer than the hub allows, until the transaction ends.
-- A hub's connections carry app.report_timeout.
SELECT set_config('role', 'finopshub_api_local', true),
       set_config('statement_timeout', coalesce(current_setting('app.report_timeout', true), '2min'), true)
