-- Every version of the referential the entity ever computed with. Rows are never changed: a new version has rows of its
-- own, and a run names the version it used.

CREATE TABLE mart.referential (
    version      integer     NOT NULL PRIMARY KEY CHECK (version > 0),
    content_hash text        NOT NULL,
    loaded_at    timestamptz NOT NULL
);

CREATE TABLE mart.domain (
    version    integer NOT NULL REFERENCES mart.referential,
    domain_id  text COLLATE "C" NOT NULL,
    label      text    NOT NULL,
    retired_on date,
    PRIMARY KEY (version, domain_id)
);

CREATE TABLE mart.product (
    version    integer NOT NULL REFERENCES mart.referential,
    product_id text COLLATE "C" NOT NULL,
    label      text    NOT NULL,
    family     text,
    domain_id  text COLLATE "C" NOT NULL,
    unit       text    NOT NULL,
    kind       text    NOT NULL CHECK (kind IN ('direct', 'shared')),
    retired_on date,
    PRIMARY KEY (version, product_id)
);

CREATE TABLE mart.application_rule (
    version              integer NOT NULL REFERENCES mart.referential,
    entity_id            text    NOT NULL,
    match                text    NOT NULL CHECK (match IN ('exact', 'prefix', 'pattern')),
    local_application_id text    NOT NULL,
    application_id       text    NOT NULL,
    priority             integer NOT NULL,
    valid_from           date,
    valid_to             date
);
CREATE INDEX application_rule_version ON mart.application_rule (version);

CREATE TABLE mart.pricing_view (
    version      integer NOT NULL REFERENCES mart.referential,
    pricing_view text    NOT NULL,
    label        text    NOT NULL,
    currency     text    NOT NULL,
    valid_from   date,
    valid_to     date
);
CREATE INDEX pricing_view_version ON mart.pricing_view (version);

CREATE TABLE mart.price (
    version      integer NOT NULL REFERENCES mart.referential,
    pricing_view text    NOT NULL,
    product_id   text COLLATE "C" NOT NULL,
    basis        text    NOT NULL CHECK (basis IN ('unit-price', 'as-billed')),
    unit_price   numeric CHECK (unit_price <> 'NaN'),
    valid_from   date,
    valid_to     date,
    CHECK ((basis = 'unit-price') = (unit_price IS NOT NULL))
);
CREATE INDEX price_view ON mart.price (version, pricing_view, product_id);

CREATE TABLE mart.unit_alias (
    version integer NOT NULL REFERENCES mart.referential,
    alias   text    NOT NULL,
    unit    text    NOT NULL,
    factor  numeric NOT NULL CHECK (factor <> 'NaN')
);
CREATE INDEX unit_alias_version ON mart.unit_alias (version);
