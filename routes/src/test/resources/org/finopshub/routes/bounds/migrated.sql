-- How many slow migrations are done. Grain: one row.
SELECT count(*)
FROM slow.flyway_schema_history
WHERE version = '9000' AND success
