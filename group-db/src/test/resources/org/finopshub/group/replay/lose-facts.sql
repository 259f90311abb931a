-- Lose what nobody should: every other fact of the ledger.
DELETE FROM ledger.fact_charge
WHERE application_key % 2 = 0
