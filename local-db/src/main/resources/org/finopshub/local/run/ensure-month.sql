-- Have partitions for a month. Rerun: nothing. Parameters: period.
SELECT mart.ensure_month(:period)::text AS done
