-- Partitions there are, by name. Grain: partition.
SELECT format('%s %s', table_name, to_char(period_month, 'YYYY-MM'))
FROM ledger.month_partition
ORDER BY 1
