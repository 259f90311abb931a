-- Make CONCURRENTLY impossible.
DROP INDEX ledger.domain_month_key
