-- Publishing the referential: the bundle of each version, whom it is owed to, who holds which version,
-- and which ids meant what under which versions.

-- Kept as signed, so that every entity, and the same entity twice, gets the same bytes.
CREATE TABLE ledger.referential_bundle (
  version      integer     PRIMARY KEY REFERENCES ledger.referential_version,
  published_at timestamptz NOT NULL,
  zip          bytea       NOT NULL,
  signature    text        NOT NULL
);

CREATE TABLE ledger.referential_delivery (
  entity_id text        NOT NULL,
  version   integer     NOT NULL REFERENCES ledger.referential_bundle,
  owed_at   timestamptz NOT NULL,
  PRIMARY KEY (entity_id, version)
);

-- What an entity last answered; content_sha256 is its own word for the version's content.
CREATE TABLE ledger.entity_referential (
  entity_id      text        PRIMARY KEY,
  version        integer     NOT NULL CHECK (version > 0),
  content_sha256 text        NOT NULL,
  answered_at    timestamptz NOT NULL
);

ALTER TABLE ledger.outbox DROP CONSTRAINT outbox_topic_check;
ALTER TABLE ledger.outbox ADD CONSTRAINT outbox_topic_check
  CHECK (topic IN ('receipt', 'refresh', 'alert', 'referential'));

-- The crosswalk, each row under the versions it stood in: a version ends what it changes and leaves
-- the rest alone. Its dates are those of ledger.referential_version.
CREATE TABLE ledger.product_crosswalk (
  product_id text      NOT NULL,
  domain_id  text      NOT NULL,
  versions   int4range NOT NULL CHECK (NOT isempty(versions)),
  CONSTRAINT product_in_one_domain EXCLUDE USING gist (product_id WITH =, versions WITH &&)
);

CREATE TABLE ledger.application_crosswalk (
  entity_id            text      NOT NULL,
  match                text      NOT NULL CHECK (match IN ('exact', 'prefix', 'pattern')),
  local_application_id text      NOT NULL,
  application_id       text      NOT NULL,
  priority             integer   NOT NULL,
  valid                daterange NOT NULL CHECK (NOT isempty(valid)),
  versions             int4range NOT NULL CHECK (NOT isempty(versions)),
  CONSTRAINT application_rule_once EXCLUDE USING gist (
    local_application_id WITH =, entity_id WITH =, match WITH =, valid WITH &&, versions WITH &&
  ),
  -- Of two patterns that match and weigh the same nothing says which applies.
  CONSTRAINT application_pattern_once EXCLUDE USING gist (
    priority WITH =, entity_id WITH =, valid WITH &&, versions WITH &&
  ) WHERE (match = 'pattern')
);
CREATE INDEX application_crosswalk_target ON ledger.application_crosswalk (application_id);
