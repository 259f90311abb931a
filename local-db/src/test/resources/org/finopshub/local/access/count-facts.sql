-- How many facts there are, of every run.
SELECT count(*) FROM mart.fact_quantity
