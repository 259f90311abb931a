-- From now on a slice stands only when the importer loads it, and a view is fresh only when the refresher says so.
CREATE FUNCTION ledger.only_as() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF current_user <> TG_ARGV[0] THEN
    RAISE EXCEPTION '% is written as %', TG_TABLE_NAME, current_user;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER only_as_importer BEFORE INSERT ON ledger.slice
  FOR EACH ROW EXECUTE FUNCTION ledger.only_as('finopshub_importer');
CREATE TRIGGER only_as_refresher BEFORE INSERT OR UPDATE ON ledger.view_state
  FOR EACH ROW EXECUTE FUNCTION ledger.only_as('finopshub_refresher');
