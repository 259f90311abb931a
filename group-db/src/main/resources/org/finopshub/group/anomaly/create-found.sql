-- What this search finds. Grain: kind x slice x product x currency. Rerun: gone with the transaction.
CREATE TEMPORARY TABLE found_anomaly (
  kind             text     NOT NULL,
  entity_key       smallint NOT NULL,
  period_month     date     NOT NULL,
  domain_key       smallint NOT NULL,
  product_key      integer  NOT NULL,
  billing_currency text     NOT NULL,
  observed         numeric  NOT NULL,
  expected         numeric  NOT NULL,
  spread           numeric,
  cost_at_stake    numeric  NOT NULL
) ON COMMIT DROP
