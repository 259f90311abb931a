-- How much imports promised that is still to be done: receipts, refreshes.
SELECT count(*)
FROM ledger.outbox
WHERE outbox.delivered_at IS NULL
  AND outbox.topic IN ('receipt', 'refresh')
