-- Lock one message until the transaction ends; no row when another hub has it or delivered it.
-- Parameter: message_id.
SELECT message.payload::text
FROM ledger.outbox AS message
WHERE message.message_id = :message_id
  AND message.delivered_at IS NULL
FOR UPDATE SKIP LOCKED
