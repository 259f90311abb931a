-- Leave the ledger as it was.
DROP SCHEMA over_facts CASCADE
