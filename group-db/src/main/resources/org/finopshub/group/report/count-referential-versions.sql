-- How many versions of the referential there are.
SELECT count(*)
FROM ledger.referential_version
