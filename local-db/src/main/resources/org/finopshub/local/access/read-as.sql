-- Read what was committed by now and nothing later, as the API's role, and no longer than the hub allows, until the
-- transaction ends. Before its first query. Both statements are one journey to the server; the driver's own way of setting
-- the isolation asks and tells it three times what is said here once. A hub's connections carry app.report_timeout.
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ;
SELECT set_config('role', 'finopshub_api_local', true),
       set_config('statement_timeout', coalesce(current_setting('app.report_timeout', true), '2min'), true)
