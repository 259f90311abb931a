-- The rejected run of ledger.sql with the digest of a manifest a test can write: {}.
UPDATE ledger.group_ingestion_runs
SET manifest_sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
WHERE status = 'REJECTED';
