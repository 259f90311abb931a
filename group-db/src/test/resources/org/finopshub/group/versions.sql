-- The transaction that wrote each fact and rollup row. Grain: row.
SELECT 'fact ' || charge.xmin::text
FROM ledger.fact_charge AS charge
UNION ALL
SELECT 'application_month ' || rollup.xmin::text
FROM ledger.application_month AS rollup
UNION ALL
SELECT 'product_month ' || rollup.xmin::text
FROM ledger.product_month AS rollup
UNION ALL
SELECT 'slice ' || slice.xmin::text
FROM ledger.slice AS slice
