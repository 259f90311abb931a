-- The official referential as the group publishes it, beside what the entity computes with. A version of the mart is
-- 'directory' before the first synchronisation, then 'official' as published, or 'overlaid' with the entity's own rows.

ALTER TABLE mart.referential
    ADD COLUMN official_version integer CHECK (official_version > 0),
    ADD COLUMN origin           text NOT NULL DEFAULT 'directory' CHECK (origin IN ('directory', 'official', 'overlaid')),
    ADD CONSTRAINT referential_origin CHECK ((origin = 'directory') = (official_version IS NULL));

-- What the contract's rules say again, where no program can pass it by: on any day one rule, one list, one price.
ALTER TABLE mart.application_rule
    ADD CONSTRAINT application_rule_once EXCLUDE USING gist (
        local_application_id WITH =,
        entity_id            WITH =,
        match                WITH =,
        version              WITH =,
        daterange(valid_from, valid_to, '[]') WITH &&
    ),
    ADD CONSTRAINT application_pattern_once EXCLUDE USING gist (
        priority  WITH =,
        entity_id WITH =,
        version   WITH =,
        daterange(valid_from, valid_to, '[]') WITH &&
    ) WHERE (match = 'pattern');

ALTER TABLE mart.pricing_view
    ADD CONSTRAINT pricing_view_once EXCLUDE USING gist (
        pricing_view WITH =,
        version      WITH =,
        daterange(valid_from, valid_to, '[]') WITH &&
    );

ALTER TABLE mart.price
    ADD CONSTRAINT price_once EXCLUDE USING gist (
        product_id   WITH =,
        pricing_view WITH =,
        version      WITH =,
        daterange(valid_from, valid_to, '[]') WITH &&
    );

-- Every bundle that lay in the outbox and what was decided; one that is put there anew is looked at anew.
CREATE TABLE mart.referential_bundle (
    file_name   text        NOT NULL,
    bytes       bigint      NOT NULL,
    modified_at timestamptz NOT NULL,
    decided_at  timestamptz NOT NULL,
    outcome     text        NOT NULL CHECK (outcome IN ('applied', 'held', 'refused')),
    code        text,
    reason      text        NOT NULL,
    PRIMARY KEY (file_name, bytes, modified_at),
    CHECK ((outcome = 'refused') = (code IS NOT NULL))
);
CREATE INDEX referential_bundle_decided ON mart.referential_bundle (decided_at DESC);

-- The answers owed to the group: one per official version that was synchronised.
CREATE TABLE mart.referential_answer (
    official_version integer     NOT NULL PRIMARY KEY,
    owed_at          timestamptz NOT NULL,
    sent_at          timestamptz
);
