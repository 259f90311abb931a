-- How many versions of the referential there are.
SELECT count(*)
FROM api.referential_version
