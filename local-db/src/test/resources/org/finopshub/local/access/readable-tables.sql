-- What the API's role may read of the mart. Grain: relation, by name.
SELECT relation.relname
  FROM pg_class AS relation
 WHERE relation.relnamespace = 'mart'::regnamespace
   AND relation.relkind IN ('r', 'p', 'v', 'm')
   AND has_any_column_privilege('finopshub_api_local', relation.oid, 'SELECT')
 ORDER BY relation.relname
