-- The oldest notice due to a channel, locked. Grain: notice. Parameters: channel, now.
SELECT
  message.message_id,
  message.payload::text AS payload,
  message.attempts
FROM ledger.outbox AS message
WHERE message.topic = 'alert'
  AND message.destination = :channel
  AND message.delivered_at IS NULL
  AND message.due_at <= :now
ORDER BY message.created_at, message.message_id
LIMIT 1
FOR UPDATE
