-- Empty a month of application_month before it is summed up again. Parameters: period.
DELETE FROM mart.application_month
 WHERE period_month = :period
