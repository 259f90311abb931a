-- Mend what refuse-a-cost.sql broke.
ALTER TABLE ledger.fact_charge DROP CONSTRAINT no_such_cost
