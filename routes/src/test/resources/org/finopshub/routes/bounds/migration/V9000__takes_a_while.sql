-- Longer than the hub's other statements may take, and silent for longer than they may be.
SELECT pg_sleep(5);
