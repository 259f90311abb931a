-- What a hub's connections carry, for every new connection to this database.
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET app.report_timeout = ''200ms''', current_database());
END
$$
