-- Leave the facts without an index, in every month there is and will be.
ALTER TABLE ledger.fact_charge DROP CONSTRAINT fact_charge_key;
DROP INDEX ledger.fact_charge_slice
