-- The month's facts without partition, index or constraint: what copying alone costs. Before any import.
CREATE TABLE ledger.fact_charge_2026_05 (LIKE ledger.fact_charge)
