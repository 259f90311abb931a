-- What the software catalog says of applications. One that is no longer in it stays, and is marked: its cost does.
CREATE TABLE mart.application (
    application_id text COLLATE "C" NOT NULL PRIMARY KEY,
    catalog_ref    text             NOT NULL,
    owner          text,
    system         text,
    lifecycle      text,
    first_seen_at  timestamptz      NOT NULL,
    last_seen_at   timestamptz      NOT NULL,
    gone_at        timestamptz
);
