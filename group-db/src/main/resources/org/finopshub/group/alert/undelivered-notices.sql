-- How many notices no channel has taken yet.
SELECT count(*)
FROM api.undelivered_notice
