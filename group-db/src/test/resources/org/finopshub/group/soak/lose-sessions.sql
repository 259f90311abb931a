-- What has the server end the session it runs in, as an operator or a failover would.
-- Rerun: identical.
CREATE OR REPLACE FUNCTION ledger.lose_session() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
AS $$
BEGIN
  PERFORM pg_terminate_backend(pg_backend_pid());
  PERFORM pg_sleep(60);
  RETURN NULL;
END
$$
