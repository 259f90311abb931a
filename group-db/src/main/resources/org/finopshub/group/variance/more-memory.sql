-- Room to hash the rows that are compared, until the transaction ends: by application there may be
-- millions.
SELECT set_config('work_mem', '128MB', true)
