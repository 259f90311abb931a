-- In how many statements of one transaction the facts came. Grain: one row.
SELECT count(DISTINCT CAST(charge.cmin AS text))
FROM ledger.fact_charge AS charge
