-- Whether a database exists. Parameters: its name. Rerun: reads only.
SELECT datname
FROM pg_database
WHERE datname = ?
