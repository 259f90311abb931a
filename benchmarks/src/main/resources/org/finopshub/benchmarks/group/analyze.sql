-- What autovacuum would have done by the time somebody asks.
ANALYZE
