-- Create the partitions of a range of months that are missing; returns how many were created.
-- Parameters: from, to (first days, both included). Rerun: creates none.
SELECT count(*) FILTER (WHERE ledger.ensure_month(month.first_day::date))
FROM generate_series(
  CAST(:from AS timestamp), CAST(:to AS timestamp), interval '1 month'
) AS month (first_day)
