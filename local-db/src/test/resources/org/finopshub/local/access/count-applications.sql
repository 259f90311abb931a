-- How many applications are known.
SELECT count(*) FROM mart.application
