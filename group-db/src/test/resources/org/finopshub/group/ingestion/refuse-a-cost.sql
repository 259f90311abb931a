-- Make the database refuse one cost the contract allows, so that its drop breaks every import.
ALTER TABLE ledger.fact_charge ADD CONSTRAINT no_such_cost CHECK (billed_cost <> 666)
