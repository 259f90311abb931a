-- What a role may read of the ledger. Grain: relation. Parameter: role.
SELECT relation.relname
FROM pg_class AS relation
WHERE relation.relnamespace = 'ledger'::regnamespace
  AND relation.relkind IN ('r', 'p', 'v', 'm')
  AND (
    has_table_privilege(:role, relation.oid, 'SELECT')
    OR has_any_column_privilege(:role, relation.oid, 'SELECT')
  )
