-- A digest of which row versions a database's tables hold: writing any row changes it, even writing the same values.
-- Grain: table. Rerun: reads only.
WITH hub_table AS (
  SELECT
    relation.oid,
    namespace.nspname AS schema_name,
    relation.relname AS table_name
  FROM pg_class AS relation
  JOIN pg_namespace AS namespace
    ON namespace.oid = relation.relnamespace
  WHERE relation.relkind = 'r'
    AND namespace.nspname IN ('mart', 'ledger')
),
digest AS (
  SELECT
    schema_name || '.' || table_name AS table_name,
    query_to_xml(
      format(
        $$SELECT count(*) || ' ' || coalesce(md5(string_agg(xmin::text || ctid::text, ',' ORDER BY ctid)), '-') AS rows FROM %I.%I$$,
        schema_name,
        table_name),
      FALSE, TRUE, '') AS answer
  FROM hub_table
)
SELECT
  table_name,
  (xpath('//rows/text()', answer))[1]::text AS row_versions
FROM digest
ORDER BY table_name
