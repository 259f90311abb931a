-- What autovacuum does by the time somebody asks; from here on plans count.
VACUUM ANALYZE;

CREATE EXTENSION pg_stat_statements;

SELECT pg_stat_statements_reset();
