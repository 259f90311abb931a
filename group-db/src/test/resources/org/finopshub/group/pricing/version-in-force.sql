-- The version the only slice there is would be valued with.
SELECT in_force.version
FROM ledger.price_version_in_force AS in_force
