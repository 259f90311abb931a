-- A FOCUS file as it is, a text per column, and which product each of its SKUs is: what somebody with PostgreSQL alone
-- loads first.
CREATE TABLE raw_bill (
    billed_cost          text,
    billing_account_id   text,
    billing_currency     text,
    billing_period_end   text,
    billing_period_start text,
    charge_category      text,
    charge_description   text,
    charge_frequency     text,
    charge_period_end    text,
    charge_period_start  text,
    consumed_quantity    text,
    consumed_unit        text,
    contracted_cost      text,
    effective_cost       text,
    invoice_issuer_name  text,
    list_cost            text,
    pricing_category     text,
    provider_name        text,
    publisher_name       text,
    region_id            text,
    resource_id          text,
    service_category     text,
    service_name         text,
    sku_id               text,
    sub_account_id       text,
    tags                 text
);

CREATE TABLE sku_product (
    provider        text,
    service         text,
    sku_id          text,
    unit            text,
    charge_category text,
    domain_id       text,
    product_id      text
);

CREATE TABLE bill_quantity (
    application_id    text,
    product_id        text,
    charge_category   text,
    billing_currency  text,
    consumed_quantity numeric,
    billed_cost       numeric
)
