-- Keep what a channel could not take for later, and owe it to the second channel once.
-- Grain: notice. Parameters: channel, second (may be null), message_id (the one tried), alone (only
-- that one failed), error, now, due_at. Rerun: postpones further, hands nothing over again.
WITH due AS (
  SELECT
    message.message_id,
    message.payload,
    message.created_at,
    message.handed_over_at
  FROM ledger.outbox AS message
  WHERE message.topic = 'alert'
    AND message.destination = :channel
    AND message.delivered_at IS NULL
    AND message.due_at <= :now
    AND (message.message_id = :message_id OR NOT :alone)
),

handed_over AS (
  INSERT INTO ledger.outbox (topic, destination, payload, created_at)
  SELECT
    'alert',
    CAST(:second AS text),
    due.payload,
    due.created_at
  FROM due
  WHERE due.handed_over_at IS NULL
    AND CAST(:second AS text) IS NOT NULL
)

UPDATE ledger.outbox AS message
SET
  due_at = :due_at,
  attempts = message.attempts + (message.message_id = :message_id)::integer,
  last_error = left(:error, 1000),
  handed_over_at = coalesce(
    message.handed_over_at,
    CASE WHEN CAST(:second AS text) IS NOT NULL THEN CAST(:now AS timestamptz) END)
FROM due
WHERE message.message_id = due.message_id
