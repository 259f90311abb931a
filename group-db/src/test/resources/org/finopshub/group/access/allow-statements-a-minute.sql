-- What a hub's connections carry, for every new connection to this database.
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET statement_timeout = ''1min''', current_database());
END
$$
