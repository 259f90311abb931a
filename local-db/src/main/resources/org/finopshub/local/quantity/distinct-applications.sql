-- The local application ids a month's usage names. Parameters: period.
SELECT DISTINCT local_application_id
  FROM mart.usage_line
 WHERE period_month = :period
   AND attribution = 'application'
