-- The current run of each month, summed up once when it is published. Readers ask these, never facts.

CREATE TABLE mart.application_month (
    entity_id        text           NOT NULL,
    period_month     date           NOT NULL,
    application_id   text COLLATE "C" NOT NULL,
    billing_currency text COLLATE "C" NOT NULL,
    billed_cost      numeric(38,18) NOT NULL,
    effective_cost   numeric(38,18) NOT NULL,
    PRIMARY KEY (period_month, application_id, billing_currency)
);
CREATE INDEX application_month_history ON mart.application_month (application_id, period_month);
CREATE INDEX application_month_top ON mart.application_month (period_month, effective_cost DESC);

CREATE TABLE mart.domain_application_month (
    entity_id        text           NOT NULL,
    period_month     date           NOT NULL,
    domain_id        text COLLATE "C" NOT NULL,
    application_id   text COLLATE "C" NOT NULL,
    allocation       text COLLATE "C" NOT NULL,
    billing_currency text COLLATE "C" NOT NULL,
    billed_cost      numeric(38,18) NOT NULL,
    effective_cost   numeric(38,18) NOT NULL,
    PRIMARY KEY (period_month, domain_id, application_id, allocation, billing_currency)
);
CREATE INDEX domain_application_month_history ON mart.domain_application_month (application_id, period_month);
CREATE INDEX domain_application_month_top ON mart.domain_application_month
    (period_month, domain_id, effective_cost DESC);

CREATE TABLE mart.product_month (
    entity_id         text           NOT NULL,
    period_month      date           NOT NULL,
    domain_id         text COLLATE "C" NOT NULL,
    product_id        text COLLATE "C" NOT NULL,
    allocation        text COLLATE "C" NOT NULL,
    billing_currency  text COLLATE "C" NOT NULL,
    consumed_unit     text           NOT NULL,
    consumed_quantity numeric(38,18) NOT NULL,
    billed_cost       numeric(38,18) NOT NULL,
    effective_cost    numeric(38,18) NOT NULL,
    PRIMARY KEY (period_month, product_id, allocation, billing_currency)
);
CREATE INDEX product_month_history ON mart.product_month (product_id, period_month);
CREATE INDEX product_month_top ON mart.product_month (period_month, effective_cost DESC);

-- When each materialized view last read the rollups.
CREATE TABLE mart.view_refresh (
    view_name    text        NOT NULL PRIMARY KEY,
    refreshed_at timestamptz NOT NULL
);
