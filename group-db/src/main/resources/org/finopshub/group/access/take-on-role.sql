-- Go on as another role until the transaction ends. Parameter: role. Grain: one row. Rerun: the same.
SELECT set_config('role', :role, true)
