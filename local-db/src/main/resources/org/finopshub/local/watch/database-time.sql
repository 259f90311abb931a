-- What time it is at the database. Parameters: none.
SELECT clock_timestamp() AS now
