-- Empty a month of product_month before it is summed up again. Parameters: period.
DELETE FROM mart.product_month
 WHERE period_month = :period
