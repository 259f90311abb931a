-- Messages of a topic not delivered yet, oldest first. Parameter: topic.
SELECT message.message_id
FROM ledger.outbox AS message
WHERE message.topic = :topic
  AND message.delivered_at IS NULL
ORDER BY message.created_at
LIMIT 1000
