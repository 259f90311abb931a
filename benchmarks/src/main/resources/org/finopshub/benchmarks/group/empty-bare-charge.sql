-- Rerun: identical.
TRUNCATE bare_charge
