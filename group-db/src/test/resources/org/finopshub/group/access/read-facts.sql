-- Reads the facts themselves.
SELECT count(*) FROM ledger.fact_charge
