-- The constraints of prices and of products in domains by a hash of what must not overlap, as those of
-- mapping rules already are (V0220, which says what two ids of one hash would mean).
ALTER TABLE ledger.price
  DROP CONSTRAINT price_once,
  ADD CONSTRAINT price_once EXCLUDE USING gist (
    hashtextextended(pricing_view, product_key) WITH =,
    valid WITH &&,
    versions WITH &&
  );

ALTER TABLE ledger.product_crosswalk
  DROP CONSTRAINT product_in_one_domain,
  ADD CONSTRAINT product_in_one_domain EXCLUDE USING gist (
    hashtextextended(product_id, 0) WITH =,
    versions WITH &&
  );
CREATE INDEX product_crosswalk_product ON ledger.product_crosswalk (product_id);
