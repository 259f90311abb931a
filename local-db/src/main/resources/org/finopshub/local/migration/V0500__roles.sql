-- Reports read as a role of their own: what they show, and nothing else. Roles belong to the cluster, and hubs that
-- share one share it; it does not log in. The owner takes it on by SET ROLE.

DO $$
BEGIN
    BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'finopshub_api_local') THEN
            CREATE ROLE finopshub_api_local NOLOGIN;
        END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
        -- Another hub's migration was quicker.
        NULL;
    END;
    IF NOT pg_has_role(current_user, 'finopshub_api_local', 'SET') THEN
        GRANT finopshub_api_local TO CURRENT_USER;
    END IF;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE EXCEPTION '% may not create the role finopshub_api_local or take it on', current_user
        USING HINT = format(
            'Have a database administrator run, once per cluster: CREATE ROLE finopshub_api_local NOLOGIN; '
            'and for this hub: GRANT finopshub_api_local TO %I;', current_user);
END
$$;
