-- The same constraint by the hash of what must not overlap: GiST keeps 64-bit integers four times as
-- fast as texts, and a version may bring 50,000 rules. Two ids of one hash would be refused together;
-- in a version of that size the chance is one in ten thousand million.
ALTER TABLE ledger.application_crosswalk
  DROP CONSTRAINT application_rule_once,
  ADD CONSTRAINT application_rule_once EXCLUDE USING gist (
    hashtextextended(entity_id || chr(31) || match || chr(31) || local_application_id, 0) WITH =,
    valid WITH &&,
    versions WITH &&
  );
