-- No usage at all.
DELETE FROM mart.usage_delivery
