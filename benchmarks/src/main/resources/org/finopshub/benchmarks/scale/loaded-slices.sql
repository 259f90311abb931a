-- How many slices of a month stand. Parameter: period_month.
SELECT count(*)
FROM ledger.slice
WHERE slice.period_month = :period_month
