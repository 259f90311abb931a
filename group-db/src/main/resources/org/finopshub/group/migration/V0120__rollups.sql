-- Sums of the facts, rebuilt for one slice inside its import. Each key leads with the month and the
-- dimension most asked for; the second index deletes and reads one slice.

CREATE TABLE ledger.application_month (
  period_month     date     NOT NULL,
  application_key  integer  NOT NULL,
  entity_key       smallint NOT NULL,
  billing_currency text     NOT NULL,
  charges          bigint   NOT NULL,
  billed_cost      numeric  NOT NULL,
  effective_cost   numeric  NOT NULL,
  PRIMARY KEY (entity_key, period_month, application_key, billing_currency)
);
CREATE INDEX application_month_top ON ledger.application_month
  (period_month, billing_currency, effective_cost DESC);
CREATE INDEX application_month_application ON ledger.application_month
  (application_key, period_month);

CREATE TABLE ledger.product_month (
  period_month      date     NOT NULL,
  product_key       integer  NOT NULL,
  entity_key        smallint NOT NULL,
  domain_key        smallint NOT NULL,
  allocation        "char"   NOT NULL,
  billing_currency  text     NOT NULL,
  charges           bigint   NOT NULL,
  consumed_quantity numeric  NOT NULL,
  billed_cost       numeric  NOT NULL,
  effective_cost    numeric  NOT NULL,
  PRIMARY KEY (
    entity_key, period_month, domain_key, product_key, allocation, billing_currency
  )
);
CREATE INDEX product_month_product ON ledger.product_month (product_key, period_month);

CREATE TABLE ledger.domain_application_month (
  period_month     date     NOT NULL,
  application_key  integer  NOT NULL,
  entity_key       smallint NOT NULL,
  domain_key       smallint NOT NULL,
  allocation       "char"   NOT NULL,
  billing_currency text     NOT NULL,
  charges          bigint   NOT NULL,
  billed_cost      numeric  NOT NULL,
  effective_cost   numeric  NOT NULL,
  PRIMARY KEY (
    entity_key, period_month, domain_key, application_key, allocation, billing_currency
  )
);
CREATE INDEX domain_application_month_domain ON ledger.domain_application_month
  (period_month, domain_key);
