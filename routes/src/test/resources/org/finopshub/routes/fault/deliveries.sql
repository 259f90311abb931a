-- How many deliveries the group has seen. Grain: one row.
SELECT count(*)
FROM ledger.ingestion_attempt AS delivery
