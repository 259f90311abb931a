-- Leave no room in any page: whatever is added needs new ones.
VACUUM (FULL) ledger.fact_charge_2024_01
