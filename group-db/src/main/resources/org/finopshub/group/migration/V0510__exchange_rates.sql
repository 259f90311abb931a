-- Exchange rates by month, each under the rate versions it stood in, as prices are. A version is one
-- reading of the rate files that found them changed.

CREATE TABLE ledger.rate_version (
  version        integer     PRIMARY KEY CHECK (version > 0),
  content_sha256 text        NOT NULL,
  loaded_at      timestamptz NOT NULL
);

-- One unit of currency is worth rate units of to_currency.
CREATE TABLE ledger.exchange_rate (
  period_month date           NOT NULL CHECK (extract(day FROM period_month) = 1),
  currency     text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  to_currency  text           NOT NULL CHECK (to_currency ~ '^[A-Z]{3}$'),
  rate         numeric(38,18) NOT NULL CHECK (rate > 0 AND rate <> 'NaN'),
  source       text           NOT NULL,
  method       text           NOT NULL CHECK (method IN ('given', 'month-average', 'last-day')),
  first_day    date,
  last_day     date,
  days         integer,
  versions     int4range      NOT NULL CHECK (NOT isempty(versions)),
  CHECK ((method = 'given') = (days IS NULL)),
  CHECK (currency <> to_currency),
  CONSTRAINT exchange_rate_once EXCLUDE USING gist (
    period_month WITH =, currency WITH =, to_currency WITH =, versions WITH &&
  )
);
