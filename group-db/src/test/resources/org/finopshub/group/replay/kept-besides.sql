-- What replacing a slice keeps of the one before. Grain: table.
SELECT 'superseded charges' AS kept, count(*) AS rows FROM ledger.superseded_charge
UNION ALL
SELECT 'restatements', count(*) FROM ledger.restatement
UNION ALL
SELECT 'runs that stood', count(*) FROM ledger.slice_run
UNION ALL
SELECT 'receipts', count(*) FROM ledger.outbox WHERE topic = 'receipt'
ORDER BY kept
