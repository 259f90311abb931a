-- The newest month that holds a slice; null when none does.
SELECT max(slice.period_month) AS period_month
FROM ledger.slice AS slice
