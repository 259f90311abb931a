-- Drop a month's partition of a table. Rerun: nothing. Parameters: table_name, period.
SELECT mart.drop_month(:table_name, :period)::text AS done
