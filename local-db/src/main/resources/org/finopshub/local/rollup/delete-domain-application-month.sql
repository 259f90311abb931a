-- Empty a month of domain_application_month before it is summed up again. Parameters: period.
DELETE FROM mart.domain_application_month
 WHERE period_month = :period
