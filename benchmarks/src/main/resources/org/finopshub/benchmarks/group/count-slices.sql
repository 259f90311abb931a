-- How many slices the ledger holds.
SELECT count(*)
FROM ledger.slice
