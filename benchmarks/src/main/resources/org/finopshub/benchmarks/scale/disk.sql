-- What the ledger takes. Grain: one row, bytes.
WITH relation AS (
  SELECT
    pg_table_size(class.oid) AS table_bytes,
    pg_indexes_size(class.oid) AS index_bytes,
    CASE
      WHEN class.relname ~ '^fact_charge_' THEN 'facts'
      WHEN class.relkind = 'm' THEN 'views'
      WHEN class.relname IN ('product_month', 'application_month', 'domain_application_month')
        THEN 'rollups'
    END AS kind
  FROM pg_class AS class
  WHERE class.relnamespace = 'ledger'::regnamespace
    AND class.relkind IN ('r', 'm')
)

SELECT
  sum(relation.table_bytes) FILTER (WHERE relation.kind = 'facts') AS facts,
  sum(relation.index_bytes) FILTER (WHERE relation.kind = 'facts') AS fact_indexes,
  sum(relation.table_bytes + relation.index_bytes) FILTER (WHERE relation.kind = 'rollups') AS rollups,
  sum(relation.table_bytes + relation.index_bytes) FILTER (WHERE relation.kind = 'views') AS views
FROM relation
