-- What each role may do, granted anew whenever a migration was applied. What is not here is refused.

GRANT USAGE ON SCHEMA api TO finopshub_api_group;
GRANT SELECT ON ALL TABLES IN SCHEMA api TO finopshub_api_group;

GRANT USAGE ON SCHEMA bi_v1 TO finopshub_bi;
GRANT SELECT ON ALL TABLES IN SCHEMA bi_v1 TO finopshub_bi;

GRANT USAGE ON SCHEMA ledger TO finopshub_importer;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ledger TO finopshub_importer;
REVOKE ALL ON ledger.bi_login, ledger.flyway_schema_history FROM finopshub_importer;

GRANT USAGE ON SCHEMA ledger TO finopshub_refresher;
GRANT SELECT, INSERT, UPDATE ON ledger.view_state TO finopshub_refresher;
GRANT SELECT, MAINTAIN ON ledger.entity_month, ledger.domain_month, ledger.allocation_month
  TO finopshub_refresher;
