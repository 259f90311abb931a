-- What was computed, when, from what, how long each step took, and the proof that no sum was lost.

CREATE TABLE mart.batch_runs (
    run_id              uuid        NOT NULL PRIMARY KEY,
    entity_id           text        NOT NULL,
    period_month        date        NOT NULL CHECK (EXTRACT(DAY FROM period_month) = 1),
    status              text        NOT NULL CHECK (status IN ('RUNNING', 'DONE', 'FAILED')),
    trigger             text        NOT NULL,
    pricing_view        text        NOT NULL,
    referential_version integer     NOT NULL REFERENCES mart.referential,
    inputs_sha256       text        NOT NULL,
    lines_taken         bigint,
    lines_unmapped      bigint,
    started_at          timestamptz NOT NULL,
    finished_at         timestamptz,
    error               text,
    CHECK ((status = 'RUNNING') = (finished_at IS NULL))
);
CREATE UNIQUE INDEX batch_runs_one_running ON mart.batch_runs (period_month) WHERE status = 'RUNNING';
CREATE INDEX batch_runs_period ON mart.batch_runs (period_month, started_at DESC);
CREATE INDEX batch_runs_newest ON mart.batch_runs (started_at DESC);

CREATE TABLE mart.batch_run_step (
    run_id      uuid          NOT NULL REFERENCES mart.batch_runs,
    step        text          NOT NULL,
    finished_at timestamptz   NOT NULL,
    seconds     numeric(12,3) NOT NULL,
    PRIMARY KEY (run_id, step)
);

-- Grain: run, product, currency. What came in is written when usage is read, what goes out when the run is proven.
CREATE TABLE mart.conservation_proof (
    run_id            uuid           NOT NULL REFERENCES mart.batch_runs,
    domain_id         text COLLATE "C" NOT NULL,
    product_id        text COLLATE "C" NOT NULL,
    billing_currency  text           NOT NULL,
    billed_in         numeric(38,18) NOT NULL CHECK (billed_in <> 'NaN'),
    quantity_in       numeric(38,18) NOT NULL CHECK (quantity_in <> 'NaN'),
    billed_direct     numeric(38,18) CHECK (billed_direct <> 'NaN'),
    billed_indirect   numeric(38,18) CHECK (billed_indirect <> 'NaN'),
    quantity_direct   numeric(38,18) CHECK (quantity_direct <> 'NaN'),
    quantity_indirect numeric(38,18) CHECK (quantity_indirect <> 'NaN'),
    PRIMARY KEY (run_id, product_id, billing_currency)
);

-- The run readers see of each month. The one place that says so: facts of other runs are invisible leftovers.
CREATE TABLE mart.current_run (
    period_month date        NOT NULL PRIMARY KEY,
    run_id       uuid        NOT NULL REFERENCES mart.batch_runs,
    shown_since  timestamptz NOT NULL
);
