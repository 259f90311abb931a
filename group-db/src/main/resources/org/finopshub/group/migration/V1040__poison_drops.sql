-- How often a delivery broke the hub itself, which no other poll mends; broken machines do not count.
ALTER TABLE ledger.ingestion_attempt ADD COLUMN breaks integer NOT NULL DEFAULT 0;
