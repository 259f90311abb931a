-- Take away a month's usage lines. Their deliveries stay: a file that still lies there is not taken for a new one.
-- Rerun: nothing. Parameters: period.
DELETE FROM mart.usage_line
 WHERE period_month = :period
