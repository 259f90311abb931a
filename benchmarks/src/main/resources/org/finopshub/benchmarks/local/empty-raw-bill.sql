-- Rerun: identical.
TRUNCATE raw_bill, bill_quantity
