-- Keep a claimed message due and remember why. Parameters: message_id, error.
UPDATE ledger.outbox
SET
  attempts = attempts + 1,
  last_error = left(:error, 1000)
WHERE message_id = :message_id
