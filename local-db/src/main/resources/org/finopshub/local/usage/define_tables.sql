-- What a line is read with: the file's columns, units, sub-accounts, products and the rules that lead to them.
-- Session: once per file.
CREATE TABLE header_column (
    nth_column BIGINT,
    column_name VARCHAR
);

CREATE TABLE spelling (
    spelling VARCHAR,
    unit VARCHAR,
    factor_whole DECIMAL(18, 0),
    factor_fraction DECIMAL(18, 18)
);

CREATE TABLE sub_account (
    sub_account_id VARCHAR,
    application_id VARCHAR
);

CREATE TABLE product (
    product_id VARCHAR,
    domain_id VARCHAR,
    unit VARCHAR
);

CREATE TABLE product_rule (
    provider VARCHAR,
    service VARCHAR,
    sku VARCHAR,
    unit VARCHAR,
    charge_category VARCHAR,
    domain_id VARCHAR,
    product_id VARCHAR,
    nth_rule BIGINT
);
