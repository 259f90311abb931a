-- Quantities and costs, never mixed: a fact_quantity row is what was consumed and invoiced, its fact_cost row what a
-- pricing view makes of it. A run stands for its entity and month, so run_id takes the entity's place in the
-- contract's key; rows of a run are invisible until mart.current_run names it.

CREATE SEQUENCE mart.fact_id;

CREATE TABLE mart.fact_quantity (
    period_month      date           NOT NULL,
    fact_id           bigint         NOT NULL DEFAULT nextval('mart.fact_id'),
    run_id            uuid           NOT NULL,
    consumed_quantity numeric(38,18) NOT NULL CHECK (consumed_quantity <> 'NaN'),
    billed_cost       numeric(38,18) NOT NULL CHECK (billed_cost <> 'NaN'),
    application_id    text COLLATE "C" NOT NULL CHECK (application_id <> ''),
    domain_id         text COLLATE "C" NOT NULL,
    product_id        text COLLATE "C" NOT NULL,
    allocation        text COLLATE "C" NOT NULL CHECK (allocation IN ('direct', 'indirect')),
    charge_category   text COLLATE "C" NOT NULL
        CHECK (charge_category IN ('usage', 'purchase', 'tax', 'credit', 'adjustment')),
    consumed_unit     text           NOT NULL,
    billing_currency  text COLLATE "C" NOT NULL CHECK (billing_currency ~ '^[A-Z]{3}$'),
    PRIMARY KEY (period_month, fact_id),
    UNIQUE (period_month, run_id, application_id, product_id, allocation, charge_category, billing_currency),
    CHECK (consumed_quantity >= 0 OR charge_category IN ('credit', 'adjustment'))
) PARTITION BY RANGE (period_month);

CREATE TABLE mart.fact_cost (
    period_month   date           NOT NULL,
    fact_id        bigint         NOT NULL,
    run_id         uuid           NOT NULL,
    pricing_view   text COLLATE "C" NOT NULL,
    effective_cost numeric(38,18) NOT NULL CHECK (effective_cost <> 'NaN'),
    PRIMARY KEY (period_month, run_id, pricing_view, fact_id)
) PARTITION BY RANGE (period_month);

-- The shared consumption of each domain, before it is split. Gone with the run's facts.
CREATE TABLE mart.pool_quantity (
    period_month      date           NOT NULL,
    run_id            uuid           NOT NULL,
    domain_id         text COLLATE "C" NOT NULL,
    product_id        text COLLATE "C" NOT NULL,
    charge_category   text COLLATE "C" NOT NULL,
    consumed_unit     text           NOT NULL,
    billing_currency  text COLLATE "C" NOT NULL,
    consumed_quantity numeric(38,18) NOT NULL CHECK (consumed_quantity <> 'NaN'),
    billed_cost       numeric(38,18) NOT NULL CHECK (billed_cost <> 'NaN'),
    PRIMARY KEY (period_month, run_id, product_id, charge_category, billing_currency)
);

-- Creates a month's partitions when they are not there. Attached, not created in place: that would lock readers out.
CREATE FUNCTION mart.ensure_month(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    parent    text;
    partition text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('mart.ensure_month'));
    FOREACH parent IN ARRAY ARRAY['fact_quantity', 'fact_cost'] LOOP
        partition := parent || to_char(month, '"_"YYYY"_"MM');
        IF to_regclass('mart.' || partition) IS NULL THEN
            EXECUTE format('CREATE TABLE mart.%I (LIKE mart.%I INCLUDING ALL)', partition, parent);
            EXECUTE format('ALTER TABLE mart.%I ATTACH PARTITION mart.%I FOR VALUES FROM (%L) TO (%L)',
                           parent, partition, month, month + interval '1 month');
        END IF;
    END LOOP;
END
$$;
