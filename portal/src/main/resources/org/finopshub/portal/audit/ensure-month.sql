-- Create the partition of a month when it is missing; says whether it did. Parameter: month (its first day).
-- Rerun: creates none.
SELECT audit.ensure_month(CAST(:month AS date))
