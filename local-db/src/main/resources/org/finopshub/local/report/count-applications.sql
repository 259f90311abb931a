-- How many applications the catalog has or had.
SELECT COUNT(*)
  FROM mart.application
