-- Rerun: identical.
TRUNCATE ledger.fact_charge_2026_05
