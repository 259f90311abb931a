-- What was delivered, taken, rejected and found. A delivery is a file, or a month of a query; it is replaced as a whole,
-- and everything that came with it goes with it.

CREATE TABLE mart.usage_delivery (
    delivery_id        uuid        NOT NULL PRIMARY KEY,
    source_id          text        NOT NULL,
    delivery_name      text        NOT NULL,
    sha256             text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes              bigint      NOT NULL CHECK (bytes >= 0),
    taken_at           timestamptz NOT NULL,
    lines_read         bigint      NOT NULL CHECK (lines_read >= 0),
    lines_rejected     bigint      NOT NULL CHECK (lines_rejected >= 0),
    lines_out_of_scope bigint      NOT NULL CHECK (lines_out_of_scope >= 0),
    UNIQUE (source_id, delivery_name),
    CHECK (lines_rejected + lines_out_of_scope <= lines_read)
);

-- Grain: every text column of a delivery and month. The quantity is in consumed_unit, which is the product's unit
-- where there is a product.
CREATE TABLE mart.usage_line (
    period_month         date           NOT NULL CHECK (EXTRACT(DAY FROM period_month) = 1),
    delivery_id          uuid           NOT NULL REFERENCES mart.usage_delivery ON DELETE CASCADE,
    attribution          text           NOT NULL CHECK (attribution IN ('application', 'pool', 'unreadable')),
    local_application_id text,
    domain_id            text           NOT NULL,
    product_id           text,
    charge_category      text           NOT NULL
        CHECK (charge_category IN ('usage', 'purchase', 'tax', 'credit', 'adjustment')),
    consumed_unit        text           NOT NULL,
    billing_currency     text           NOT NULL CHECK (billing_currency ~ '^[A-Z]{3}$'),
    consumed_quantity    numeric(38,18) NOT NULL CHECK (consumed_quantity <> 'NaN'),
    billed_cost          numeric(38,18) NOT NULL CHECK (billed_cost <> 'NaN'),
    source_lines         bigint         NOT NULL CHECK (source_lines > 0),
    CHECK ((attribution = 'application') = (local_application_id IS NOT NULL)),
    CHECK (consumed_quantity >= 0 OR charge_category IN ('credit', 'adjustment'))
);
CREATE INDEX usage_line_period ON mart.usage_line (period_month);
CREATE INDEX usage_line_delivery ON mart.usage_line (delivery_id);

CREATE TABLE mart.usage_rejected (
    delivery_id uuid   NOT NULL REFERENCES mart.usage_delivery ON DELETE CASCADE,
    line        bigint NOT NULL,
    reason_code text   NOT NULL,
    reason      text   NOT NULL,
    excerpt     text   NOT NULL
);
CREATE INDEX usage_rejected_delivery ON mart.usage_rejected (delivery_id, line);

-- What an operator should look at, aggregated: never one row per line.
CREATE TABLE mart.finding (
    finding_id       bigserial      NOT NULL PRIMARY KEY,
    found_at         timestamptz    NOT NULL DEFAULT now(),
    period_month     date,
    delivery_id      uuid           REFERENCES mart.usage_delivery ON DELETE CASCADE,
    run_id           uuid,
    code             text           NOT NULL,
    severity         text           NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
    subject          text           NOT NULL,
    detail           text           NOT NULL,
    source_lines     bigint,
    billed_cost      numeric(38,18) CHECK (billed_cost <> 'NaN'),
    billing_currency text
);
CREATE INDEX finding_period ON mart.finding (period_month);
CREATE INDEX finding_delivery ON mart.finding (delivery_id) WHERE delivery_id IS NOT NULL;
CREATE INDEX finding_run ON mart.finding (run_id) WHERE run_id IS NOT NULL;
