-- Group by hashing until the transaction ends: a slice has thousands of groups, but the planner, who
-- knows nothing yet of rows just copied, expects millions and sorts them all (5 million rows, domain
-- x application: 29 s sorting, 8 s hashing with this much memory).
SELECT
  set_config('work_mem', '64MB', true),
  set_config('enable_sort', 'off', true),
  set_config('enable_incremental_sort', 'off', true)
