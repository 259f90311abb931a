-- Imports that wait for a table somebody else has locked. Grain: one row.
SELECT count(*)
FROM pg_stat_activity AS session
WHERE session.datname = current_database()
  AND session.wait_event_type = 'Lock'
  AND session.query LIKE '%product_month%'
