-- How many applications a month's rollups know. Parameter: period.
SELECT COUNT(DISTINCT application_id)
  FROM mart.application_month
 WHERE period_month = :period
