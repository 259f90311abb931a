-- A row when there is a database of that name. Placeholder: name.
SELECT
FROM pg_database
WHERE datname = '{name}'
