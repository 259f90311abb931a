-- Price lists as ranges of days, each under the referential versions it stood in: a new version ends
-- what it changes and leaves the rest alone, and any month can still be priced by an older version.

CREATE TABLE ledger.pricing_view (
  pricing_view text      NOT NULL,
  label        text      NOT NULL,
  currency     text      NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  valid        daterange NOT NULL CHECK (NOT isempty(valid)),
  versions     int4range NOT NULL CHECK (NOT isempty(versions)),
  CONSTRAINT pricing_view_once EXCLUDE USING gist (
    pricing_view WITH =, valid WITH &&, versions WITH &&
  )
);

CREATE TABLE ledger.price (
  product_key  integer   NOT NULL REFERENCES ledger.dim_product,
  pricing_view text      NOT NULL,
  basis        text      NOT NULL CHECK (basis IN ('unit-price', 'as-billed')),
  unit_price   numeric   CHECK (unit_price <> 'NaN'),
  valid        daterange NOT NULL CHECK (NOT isempty(valid)),
  versions     int4range NOT NULL CHECK (NOT isempty(versions)),
  CHECK ((basis = 'unit-price') = (unit_price IS NOT NULL)),
  -- On any day, under any version, a view asks one price for a product.
  CONSTRAINT price_once EXCLUDE USING gist (
    product_key WITH =, pricing_view WITH =, valid WITH &&, versions WITH &&
  )
);
CREATE INDEX price_view ON ledger.price (pricing_view, product_key);

-- What a month of an entity is valued and converted with once it is closed; no row while it is open.
CREATE TABLE ledger.month_freeze (
  entity_id           text        NOT NULL,
  period_month        date        NOT NULL,
  referential_version integer     NOT NULL,
  rate_version        integer     NOT NULL,
  frozen_at           timestamptz NOT NULL,
  PRIMARY KEY (entity_id, period_month)
);
