-- A question that takes longer than any limit of a test.
SELECT pg_sleep(120)
