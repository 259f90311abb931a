-- Without it the finest view cannot be refreshed while it is read.
DROP INDEX ledger.allocation_month_key
