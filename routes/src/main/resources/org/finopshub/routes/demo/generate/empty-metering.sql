-- Empties the metering table before it is filled again, in the same transaction.
TRUNCATE metering
