-- Transactions of this database that are open and do nothing.
SELECT count(*)
FROM pg_stat_activity
WHERE datname = current_database()
  AND state = 'idle in transaction'
