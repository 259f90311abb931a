-- How many versions of the referential there are.
SELECT COUNT(*)
  FROM mart.referential
