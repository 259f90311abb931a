-- Let one hub at a time decide on the next version. Held until the transaction ends.
SELECT pg_advisory_xact_lock(hashtext('mart.referential'))::text
