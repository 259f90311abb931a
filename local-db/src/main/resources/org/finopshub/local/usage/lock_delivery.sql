-- One taker of a delivery at a time; the lock ends with the transaction. Parameters: source_id, delivery_name.
SELECT pg_advisory_xact_lock(hashtextextended(:source_id || '/' || :delivery_name, 0))::text;
