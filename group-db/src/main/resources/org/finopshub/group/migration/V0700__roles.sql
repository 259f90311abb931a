-- Who does what in the ledger. Roles belong to the cluster, and hubs that share one share them; none
-- of them logs in. The owner, who migrates and refreshes, takes each of them on by SET ROLE.

DO $$
DECLARE
  needed CONSTANT text[] := ARRAY[
    'finopshub_importer',   -- writes the ledger, defines nothing
    'finopshub_refresher',  -- refreshes the materialized views
    'finopshub_api_group',  -- reads schema api and nothing else
    'finopshub_bi'          -- reads schema bi_v1 and nothing else
  ];
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY needed LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      -- Another hub's migration was quicker.
      NULL;
    END;
    IF NOT pg_has_role(current_user, role_name, 'SET') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
    END IF;
  END LOOP;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION '% may not create the role % or take it on', current_user, role_name
    USING HINT = format(
      'Have a database administrator run, once per cluster: CREATE ROLE %s NOLOGIN; and for this hub: '
      'GRANT %s TO %I;',
      array_to_string(needed, ' NOLOGIN; CREATE ROLE '),
      array_to_string(needed, ', '),
      current_user);
END
$$;

-- An import makes the partition of a new month, which only the owner of the table may.
ALTER FUNCTION ledger.ensure_month(date) SECURITY DEFINER SET search_path = ledger, pg_temp;

-- The entities each login of a BI tool sees; entity_id * = all of them. Kept by the owner alone.
CREATE TABLE ledger.bi_login (
  login     name NOT NULL,
  entity_id text NOT NULL,
  PRIMARY KEY (login, entity_id)
);
