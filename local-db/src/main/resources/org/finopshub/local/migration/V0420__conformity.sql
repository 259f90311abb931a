-- How the entity diverges from the official referential, since when and at what cost, and what it told the group of it.

-- Grain: month x code x subject x currency; no month where it is about the referential alone. What is gone is resolved
-- and kept; what comes back is new.
CREATE TABLE mart.conformity_finding (
    period_month     date,
    code             text           NOT NULL,
    severity         text           NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
    subject          text           NOT NULL,
    detail           text           NOT NULL,
    billed_cost      numeric(38,18) CHECK (billed_cost <> 'NaN'),
    billing_currency text,
    rows_concerned   bigint         NOT NULL,
    since            timestamptz    NOT NULL,
    last_seen_at     timestamptz    NOT NULL,
    resolved_at      timestamptz,
    UNIQUE NULLS NOT DISTINCT (period_month, code, subject, billing_currency),
    CHECK ((billed_cost IS NULL) = (billing_currency IS NULL))
);
CREATE INDEX conformity_finding_standing ON mart.conformity_finding (since) WHERE resolved_at IS NULL;

-- The report of each run, as it goes with its drop: written once, so that a drop written again is the same.
CREATE TABLE mart.conformity_report (
    run_id     uuid        NOT NULL PRIMARY KEY REFERENCES mart.batch_runs,
    checked_at timestamptz NOT NULL,
    report     text        NOT NULL
);
