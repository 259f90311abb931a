-- How many notices no channel has taken yet.
SELECT count(*)
FROM ledger.outbox AS message
WHERE message.topic = 'alert'
  AND message.delivered_at IS NULL
