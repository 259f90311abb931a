-- Add one message in the caller's transaction. Parameters: topic, payload. Rerun: adds another.
INSERT INTO ledger.outbox (topic, payload)
VALUES (:topic, CAST(:payload AS jsonb))
