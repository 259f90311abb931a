-- The outgoing queue: every drop ever written, until a receipt closes it and after.

CREATE TABLE mart.export_runs (
    run_id              uuid        NOT NULL PRIMARY KEY REFERENCES mart.batch_runs,
    entity_id           text        NOT NULL,
    period_month        date        NOT NULL,
    export_seq          bigint      NOT NULL CHECK (export_seq > 0),
    period_status       text        NOT NULL CHECK (period_status IN ('partial', 'final')),
    restatement_reason  text,
    supersedes_run_id   uuid        REFERENCES mart.batch_runs,
    directory           text        NOT NULL,
    file_names          text[]      NOT NULL,
    rows_exported       bigint      NOT NULL CHECK (rows_exported >= 0),
    status              text        NOT NULL CHECK (status IN ('QUEUED', 'SENDING', 'SENT', 'ACCEPTED', 'REJECTED')),
    attempts            integer     NOT NULL DEFAULT 0,
    queued_at           timestamptz NOT NULL,
    next_attempt_at     timestamptz NOT NULL,
    leased_until        timestamptz,
    sent_at             timestamptz,
    closed_at           timestamptz,
    last_error          text,
    receipt_status      text,
    violation_count     bigint      NOT NULL DEFAULT 0,
    violations          jsonb       NOT NULL DEFAULT '[]',
    UNIQUE (period_month, export_seq),
    CHECK ((status = 'SENDING') = (leased_until IS NOT NULL)),
    CHECK ((status IN ('ACCEPTED', 'REJECTED')) = (closed_at IS NOT NULL))
);
CREATE INDEX export_runs_open ON mart.export_runs (queued_at) WHERE status IN ('QUEUED', 'SENDING', 'SENT');
