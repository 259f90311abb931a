-- Who had which drop sent again. Grain: request.
CREATE TABLE mart.resend (
    run_id   uuid        NOT NULL REFERENCES mart.export_runs ON DELETE CASCADE,
    asked_at timestamptz NOT NULL,
    asked_by text        NOT NULL
);
CREATE INDEX resend_run ON mart.resend (run_id, asked_at);
