-- Imports write as finopshub_importer, straight into the partition of their month: one that is made later must be
-- within its reach as well.
ALTER DEFAULT PRIVILEGES IN SCHEMA ledger
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO finopshub_importer;
