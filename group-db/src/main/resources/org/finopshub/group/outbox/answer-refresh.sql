-- Close every open refresh request, saying why each was made; one refresh answers them all.
-- Rerun: closes newer ones.
UPDATE ledger.outbox
SET
  delivered_at = clock_timestamp(),
  attempts = attempts + 1
WHERE topic = 'refresh'
  AND delivered_at IS NULL
RETURNING payload ->> 'reason' AS reason
