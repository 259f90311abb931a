-- Whether a materialized view was ever filled. Parameter: view.
SELECT catalogue.ispopulated
FROM pg_matviews AS catalogue
WHERE catalogue.schemaname = 'ledger'
  AND catalogue.matviewname = :view
