-- The mart's materialized views, in the order they are refreshed, and whether each was ever filled.
SELECT matviewname AS name,
       ispopulated AS filled
  FROM pg_matviews
 WHERE schemaname = 'mart'
 ORDER BY matviewname
