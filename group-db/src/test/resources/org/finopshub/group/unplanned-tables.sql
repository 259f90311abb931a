-- Tables of the ledger the plan does not name. Grain: table.
SELECT table_row.relname
FROM pg_class AS table_row
LEFT JOIN distribution ON distribution.table_name = table_row.relname
WHERE
  table_row.relnamespace = 'ledger'::regnamespace
  AND table_row.relkind IN ('r', 'p')
  AND NOT table_row.relispartition
  AND distribution.table_name IS NULL
ORDER BY table_row.relname
