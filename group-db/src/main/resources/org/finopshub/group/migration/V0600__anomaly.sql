-- What in the complete months stands out, and what people made of it. Grain: kind x slice x product x
-- currency. The figures are the search's, the status, owner and comment are people's; neither touches
-- the other's.
CREATE TABLE ledger.anomaly (
  entity_id        text        NOT NULL,
  -- Of the grain's values alone: what is found again is the same anomaly.
  anomaly_id       uuid        NOT NULL,
  kind             text        NOT NULL CHECK (kind IN (
    'unit-cost-peers', 'unit-cost-history', 'cost-jump', 'new-product', 'vanished-product')),
  period_month     date        NOT NULL,
  domain_id        text        NOT NULL,
  product_id       text        NOT NULL,
  billing_currency text        NOT NULL,
  observed         numeric     NOT NULL CHECK (observed <> 'NaN'),
  expected         numeric     NOT NULL CHECK (expected <> 'NaN'),
  spread           numeric     CHECK (spread <> 'NaN'),
  cost_at_stake    numeric     NOT NULL CHECK (cost_at_stake >= 0 AND cost_at_stake <> 'NaN'),
  found_at         timestamptz NOT NULL,
  last_found_at    timestamptz NOT NULL,
  resolved_at      timestamptz,
  status           text        NOT NULL DEFAULT 'open' CHECK (status IN (
    'open', 'acknowledged', 'explained', 'dismissed')),
  owner            text,
  comment          text,
  changed_by       text,
  changed_at       timestamptz,
  PRIMARY KEY (entity_id, anomaly_id)
);
CREATE INDEX anomaly_stake ON ledger.anomaly (cost_at_stake DESC) WHERE resolved_at IS NULL;
CREATE INDEX anomaly_id ON ledger.anomaly (anomaly_id);
