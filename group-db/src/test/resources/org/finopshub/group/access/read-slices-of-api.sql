-- Reads schema api directly.
SELECT count(*) FROM api.slice
