-- Owe a channel one notice, in the caller's transaction. Parameters: channel, payload.
-- Rerun: owes another.
INSERT INTO ledger.outbox (topic, destination, payload)
VALUES ('alert', :channel, CAST(:payload AS jsonb))
