-- Drop a month of the audit and let the chain start after it. Parameter: month (its first day).
SELECT audit.drop_month(:month)::text AS done
