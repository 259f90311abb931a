-- How many charges the group holds. Grain: one row.
SELECT count(*)
FROM ledger.fact_charge AS charge
