-- How often deliveries were opened. Grain: one row.
SELECT sum(delivery.looks)
FROM ledger.ingestion_attempt AS delivery
