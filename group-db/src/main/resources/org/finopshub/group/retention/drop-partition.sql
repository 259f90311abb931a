-- Drop a month's partition of a table. Parameters: table_name, period_month. Rerun: nothing.
SELECT ledger.drop_month(:table_name, :period_month)::text AS done
