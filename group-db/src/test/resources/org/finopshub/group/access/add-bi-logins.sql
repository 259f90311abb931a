-- Logins of a BI tool: one that sees atlas, one that sees every entity, one that was given nothing.
DO $$
BEGIN
  CREATE ROLE bi_of_atlas LOGIN IN ROLE finopshub_bi;
  CREATE ROLE bi_of_all LOGIN IN ROLE finopshub_bi;
  CREATE ROLE bi_of_none LOGIN IN ROLE finopshub_bi;
EXCEPTION WHEN duplicate_object THEN
  -- Roles are the server's, databases come and go.
  NULL;
END
$$;
INSERT INTO ledger.bi_login VALUES ('bi_of_atlas', 'atlas'), ('bi_of_all', '*');
