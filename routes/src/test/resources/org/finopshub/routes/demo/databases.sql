-- The databases of a server. Rerun: reads only.
SELECT datname
FROM pg_database
