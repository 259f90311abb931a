-- Go on as another role until the transaction ends, which takes as long as it takes: imports and
-- refreshes are as large as their slices. Parameter: role. Grain: one row. Rerun: the same.
SELECT
  set_config('role', :role, true),
  set_config('statement_timeout', '0', true)
