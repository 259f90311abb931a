-- What time it is for the database. Grain: one row.
SELECT clock_timestamp() AS at
