-- Close a claimed message. Parameter: message_id.
UPDATE ledger.outbox
SET
  delivered_at = clock_timestamp(),
  attempts = attempts + 1,
  last_error = NULL
WHERE message_id = :message_id
