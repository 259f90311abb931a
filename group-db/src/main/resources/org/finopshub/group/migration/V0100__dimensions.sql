-- The referential as the ledger keeps it: every version whole, and the dimensions of the newest.
-- Facts hold the small integer keys; ids and labels live here and are never deleted (mission R1).

CREATE TABLE ledger.referential_version (
  version        integer     PRIMARY KEY CHECK (version > 0),
  content_sha256 text        NOT NULL,
  content        jsonb       NOT NULL,
  loaded_at      timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE ledger.dim_entity (
  entity_key smallint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  entity_id  text     NOT NULL UNIQUE
);

CREATE TABLE ledger.dim_domain (
  domain_key smallint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  domain_id  text     NOT NULL UNIQUE,
  label      text     NOT NULL,
  retired_on date
);

CREATE TABLE ledger.dim_product (
  product_key integer  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  product_id  text     NOT NULL UNIQUE,
  label       text     NOT NULL,
  family      text,
  domain_key  smallint NOT NULL REFERENCES ledger.dim_domain,
  unit        text     NOT NULL,
  kind        text     NOT NULL CHECK (kind IN ('direct', 'shared')),
  retired_on  date
);

CREATE TABLE ledger.dim_application (
  application_key integer     PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  application_id  text        NOT NULL UNIQUE,
  first_seen_at   timestamptz NOT NULL DEFAULT now()
);
